import { compare, readDecimal, shift } from '@/ui/decimal-text'

/** Shocks as fractions, ascending; or what is wrong with them, for the field. */
export type ReadShocks =
  | { readonly ok: true; readonly shocks: readonly number[] }
  | { readonly ok: false; readonly error: string }

/** Per cent: a price cannot fall by all of itself, and what is more than that is a slip. */
const LEAST = '-99'
const MOST = '1000'

/** Reads shocks in per cent as they are typed: `-20, -10, 0, 10 %`. */
export function readShocks(text: string, most: number): ReadShocks {
  const words = text.split(/[,;\s]+/).flatMap((word) => word.replace(/%$/, '') || [])
  if (words.length === 0) return { ok: false, error: 'Name at least one shock, such as -20.' }
  if (words.length > most) return { ok: false, error: `At most ${most} shocks; these are ${words.length}.` }
  const percents: string[] = []
  for (const word of words) {
    const percent = readDecimal(word)
    if (percent === undefined) return { ok: false, error: `“${word}” is not a number.` }
    if (compare(percent, LEAST) < 0 || compare(percent, MOST) > 0)
      return { ok: false, error: `${word} is not from −99 % to +1,000 %.` }
    if (percents.some((other) => compare(other, percent) === 0))
      return { ok: false, error: `${word} is there twice.` }
    percents.push(percent)
  }
  return { ok: true, shocks: percents.toSorted(compare).map((percent) => Number(shift(percent, -2))) }
}
