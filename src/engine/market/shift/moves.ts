import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { EVERY_UNIT } from './everyUnit'

/** What-if moves as JSON, every decimal a string. Absent: not moved. */
export interface MovesDocument {
  /** By base coin, or `*` for every unit: `-0.12` is 12 % down. */
  readonly price?: Readonly<Record<string, string>>
  /** By base coin, or `*` for every unit: `0.5` is half as much again. */
  readonly volatility?: Readonly<Record<string, string>>
  /** By stablecoin: its new rate in USD. */
  readonly rate?: Readonly<Record<string, string>>
  /** How much later it is. */
  readonly days?: string
}

/** What-if moves, understood. Follows the margin model, section "Moving the market and the clock". */
export interface Moves {
  readonly price: ReadonlyMap<string, Decimal>
  readonly volatility: ReadonlyMap<string, Decimal>
  readonly rate: ReadonlyMap<string, Decimal>
  /** Null: the clock stays. */
  readonly days: Decimal | null
}

/** The market and the clock as they are. */
export const NO_MOVES: Moves = { price: new Map(), volatility: new Map(), rate: new Map(), days: null }

/** By how much a unit moves: its own move, or the one of every unit; 0 where there is none. */
export function moveOf(moves: ReadonlyMap<string, Decimal>, base: string): Decimal {
  return moves.get(base) ?? moves.get(EVERY_UNIT) ?? ZERO
}
