import { compare, readDecimal, shift } from './decimalText'

/** What was typed as plain decimal fractions, in the order in which it was; or what is wrong with it, for the field. */
export type ReadPercents =
  | { readonly ok: true; readonly shares: readonly string[] }
  | { readonly ok: false; readonly error: string }

/** Per cent: a price cannot fall by all of itself, and what is more than that is a slip. */
const LEAST = '-99'
const MOST = '1000'

/** Reads a list in per cent as it is typed, `-20, -10, 0, 10 %`; `one` is the word for one of them. */
export function readPercents(text: string, most: number, one: string): ReadPercents {
  const words = text.split(/[,;\s]+/).flatMap((word) => word.replace(/%$/, '') || [])
  if (words.length === 0) return { ok: false, error: `Name at least one ${one}, such as -20.` }
  if (words.length > most) return { ok: false, error: `At most ${most} ${one}s; these are ${words.length}.` }
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
  return { ok: true, shares: percents.map((percent) => shift(percent, -2)) }
}
