import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { UnitAddress } from '@/engine/statement/figureAddress'

/** Our side of an observation: from the margin of the unit, in either kind of numbers; null where we have no such number. */
export type Measure = <V>(a: Algebra<V>, margin: UnitMargin<V>) => V | null

/** One number that somebody else printed of a unit, and how we come to ours. */
export interface Observation {
  /** What it is, in words: `maximum loss`, `BTCUSDT: P&L at price -0.1`. */
  readonly what: string
  readonly theirs: Decimal
  /** Decimal places that count: the exchange floors totals to 4. A difference of one in the last is its rounding. */
  readonly places: number
  readonly measure: Measure
  /** Of what it is, where the answer has many such numbers: a contract, an expiry, a kind. */
  readonly of?: string
  /** Where the statement of a unit has ours: `contingency.total`. */
  readonly at?: UnitAddress
  /** Margins are made of the parts above them, which may be of another instant. */
  readonly role: 'part' | 'loss' | 'contingency' | 'maintenanceMargin' | 'initialMargin'
}

/** A number of the account, by the name that the statement has for it. */
export interface AccountObservation {
  readonly what: string
  readonly key: AccountKey
  readonly theirs: Decimal
  readonly places: number
}

export type AccountKey =
  | 'totalEquity'
  | 'marginBalance'
  | 'availableBalance'
  | 'initialMargin'
  | 'maintenanceMargin'
  | 'imRate'
  | 'mmRate'

/** What somebody else says of an account: the exchange's answer, or a statement. */
export interface Observed {
  readonly account: readonly AccountObservation[]
  /** By base coin. */
  readonly units: ReadonlyMap<string, readonly Observation[]>
}
