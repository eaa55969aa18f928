import { readableMoney } from '@/ui/readable'
import type { AxisWords } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import type { CrossPlace, Side } from './crossPlaces'

/** Where something ends, nearest to the market either way; null: not in this range. */
interface Ends {
  readonly down: number | null
  readonly up: number | null
}

/** Where a difference changes its sign nearest to the market, between two places in proportion. */
export function endsOf(
  places: readonly CrossPlace[],
  now: number,
  differenceAt: (place: CrossPlace) => number,
): Ends {
  const crossings = places.slice(1).flatMap((right, i) => {
    const left = places[i]
    if (left === undefined) return []
    const [from, to] = [differenceAt(left), differenceAt(right)]
    if (from > 0 === to > 0) return []
    return [left.x + ((right.x - left.x) * from) / (from - to)]
  })
  return { down: crossings.findLast((x) => x < now) ?? null, up: crossings.find((x) => x > now) ?? null }
}

/** `from about A to about B`, `down to about A`, `up to about B`, `everywhere in this range`. */
function stretchWords({ down, up }: Ends, words: AxisWords): string {
  if (down !== null && up !== null) return `from about ${words.exact(down)} to about ${words.exact(up)}`
  if (down !== null) return `down to about ${words.exact(down)}`
  if (up !== null) return `up to about ${words.exact(up)}`
  return 'everywhere in this range'
}

/** Which of the two needs less, and how far that holds, as a title. */
export function crossMarginsFinding(places: readonly CrossPlace[], now: number, words: AxisWords): string {
  const here = placeAt(places, now)
  if (here === undefined) return 'Portfolio margin beside cross margin'
  const ends = endsOf(places, now, ({ portfolio, cross }) => cross - portfolio)
  if (here.portfolio === here.cross)
    return 'Portfolio margin needs as much as cross margin as the market stands'
  const compared = here.portfolio < here.cross ? 'less' : 'more'
  return `Portfolio margin needs ${compared} than cross margin ${stretchWords(ends, words)}`
}

/** How far the account holds under either, as a title. */
export function crossRatesFinding(places: readonly CrossPlace[], now: number, words: AxisWords): string {
  const here = placeAt(places, now)
  if (here === undefined) return 'The MM rates of portfolio and cross margin'
  const heldBy = (side: Side) =>
    here[side] >= 1
      ? 'not as the market stands'
      : stretchWords(
          endsOf(places, now, (place) => roomAt(place[side])),
          words,
        )
  const [portfolio, cross] = [heldBy('portfolio'), heldBy('cross')]
  return portfolio === cross
    ? `Under both the MM rate is below 100\u202f% ${portfolio}`
    : `The MM rate is below 100\u202f% under portfolio margin ${portfolio}, under cross margin ${cross}`
}

/** What is there beyond the maintenance margin, as a part of what is there: at most all of it. */
function roomAt(rate: number): number {
  return 1 - Math.min(rate, 2)
}

/** One place of either chart as a sentence. */
export function crossMarginSentence(words: AxisWords, { x, portfolio, cross }: CrossPlace): string {
  return `${words.at(x)} portfolio margin needs ${readableMoney(portfolio)} USD and cross margin ${readableMoney(cross)} USD.`
}

export function crossRateSentence(words: AxisWords, { x, portfolio, cross }: CrossPlace): string {
  return `${words.at(x)} the MM rate is ${rateWords(portfolio)} under portfolio margin and ${rateWords(cross)} under cross margin.`
}

function placeAt(places: readonly CrossPlace[], now: number): CrossPlace | undefined {
  return places.find(({ x }) => Math.abs(x - now) < 1e-9)
}
