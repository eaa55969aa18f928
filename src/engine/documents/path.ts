import { shortened } from './faultText'
import { oneLine } from './oneLine'

/** Where something stands in a document: keys of objects and places in lists, from the outside in. */
export type Path = readonly (string | number)[]

/** A step of a path is longer than any symbol in hostile documents only. */
const MAX_STEP = 100

/** A path as it is written: `positions[0].size`, `market.quotes.BTCUSDT`; empty of the whole document. */
export function pathText(path: Path): string {
  return path.reduce<string>(pathTo, '')
}

/** Whether two paths lead to the same place. */
export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, place) => other[place] === step)
}

/** A written path with one more step: `positions` and 2 give `positions[2]`, `market` and `quotes` `market.quotes`. */
export function pathTo(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  const key = shortened(step, MAX_STEP)
  if (!/^[\w.…-]+$/.test(key)) return `${path}[${oneLine(JSON.stringify(key))}]`
  return path === '' ? key : `${path}.${key}`
}
