import type { Fault } from '@/engine/documents/fault'
import { type Path, pathText } from '@/engine/documents/path'

/** What the market lacks for a row that cannot be valued. */
export type Lack = 'index' | 'rate' | 'volatility'

/** A row of a document that is not in the numbers, and why. */
export interface LeftOut {
  /** Path of the row: `positions[2]`. */
  readonly path: string
  /** Where something is wrong: `size` of the row, or a price of the market. */
  readonly place: Path
  /** The row's contract or coin as it is written; empty where nothing is. */
  readonly symbol: string
  /** `no index price of XRP`, `expected a decimal, got "abc"`. */
  readonly reason: string
  /** What the reason says, where a check of the document found it. */
  readonly fault?: Fault
  /** What a price would mend; null where the row itself is wrong. */
  readonly lacks: Lack | null
}

/** An option that the market does not list, with what stands for its quote. */
export interface InterpolatedOption {
  /** Path of the quote that is not in the document: `market.quotes.BTC-27MAR26-60000-C-USDT`. */
  readonly path: string
  readonly symbol: string
  readonly iv: string
  /** Null where the index in the quote currency stands for it. */
  readonly forward: string | null
}

/** What a lenient reading did with a document that a strict one may refuse. */
export interface Leniency {
  readonly leftOut: readonly LeftOut[]
  readonly interpolated: readonly InterpolatedOption[]
}

/** A document that needed none. */
export const NO_LENIENCY: Leniency = { leftOut: [], interpolated: [] }

/** A row that was left out as one line, as the command line prints it. */
export function leftOutLine({ path, place, symbol, reason }: LeftOut): string {
  const at = pathText(place)
  const cell = at.startsWith(`${path}.`) ? at : path
  return `${cell}: ${symbol === '' ? 'the row' : symbol} is left out: ${reason}`
}

/** An interpolated volatility as one line, as the command line prints it. */
export function interpolatedLine({ path, iv, forward }: InterpolatedOption): string {
  const carried = forward === null ? '' : `, forward ${forward}`
  return `${path}: iv ${iv}${carried}, interpolated between listed strikes and expiries`
}
