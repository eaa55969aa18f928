import { type Decimal, plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { thousands } from '@/engine/numbers/thousands'

/** A quantity as text: `1,250.5`; up to 8 decimal places, without its sign. */
export function quantityWords(value: Decimal): string {
  return thousands(plain(value.abs()))
}

/** A price or an amount of money as text: `70,520.10`; below 1 as many places as there are, up to 8. */
export function moneyWords(value: Decimal): string {
  return value.abs().gte(1) || value.isZero() ? thousands(value.abs().toFixed(2)) : quantityWords(value)
}

/** What became of a rate: `the MM rate falls from 131.0 % to 118.2 %`. */
export function rateWords(before: Figure, after: Figure): string {
  const [from, to] = [before.value, after.value]
  const places = [1, 2, 3, 4, 5].find((some) => percent(from, some) !== percent(to, some))
  if (places === undefined) return `the MM rate stays at ${percent(to, 1)}`
  const verb = to.lt(from) ? 'falls' : 'rises'
  return `the MM rate ${verb} from ${percent(from, places)} to ${percent(to, places)}`
}

/** Items as a list in a sentence: `a, b and c`. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

function percent(rate: Decimal, places: number): string {
  return rate.isFinite() ? `${thousands(rate.times(100).toFixed(places))} %` : 'infinity'
}
