import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { UnitAddress } from '@/engine/statement/figureAddress'

/** What a number counts: dollars, coins of the unit's base, shares (0.1 is 10 %), or nothing that has a name. */
export type Counted = 'USD' | 'base' | 'rate' | 'number'

/** A piece of a name: a shock, a day and a kind are printed for programs in one way and said to people in another. */
export type Word =
  | string
  | { readonly rate: string }
  | { readonly day: string }
  | { readonly printed: string; readonly said: string }
export type Name = readonly Word[]

/**
 * Our side of an observation: from the margin of the unit, in either kind of numbers; null where we have no such
 * number.
 */
export interface Measure {
  readonly counts: Counted
  readonly measured: <V>(a: Algebra<V>, margin: UnitMargin<V>) => V | null
}

/** One number that somebody else printed of a unit, and how we come to ours. */
export interface Observation {
  /** What it is: `maximum loss`, `BTCUSDT: P&L at price -0.1`. */
  readonly what: Name
  readonly theirs: Decimal
  /** Decimal places that count: the exchange floors totals to 4. A difference of one in the last is its rounding. */
  readonly places: number
  readonly measure: Measure
  /** Of what it is, where the answer has many such numbers: a contract, an expiry, a kind. */
  readonly of?: Name
  /** Where the statement of a unit has ours: `contingency.total`. */
  readonly at?: UnitAddress
  /** A margin of the exchange without its parts: it may be of another instant, and no parameter follows from it. */
  readonly isUndecided?: true
  /** Margins are made of the parts above them, which may be of another instant, and all of what goes in. */
  readonly role: 'input' | 'part' | 'loss' | 'contingency' | 'maintenanceMargin' | 'initialMargin'
}

/** A number of the account, by the name that the statement has for it. */
export interface AccountObservation {
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

const MM_RATE: Word = { printed: 'maintenance margin rate', said: 'MM rate' }
const IM_RATE: Word = { printed: 'initial margin rate', said: 'IM rate' }

/** What each number of the account is and counts. */
export const OF_ACCOUNT: Readonly<Record<AccountKey, { readonly what: Name; readonly counts: Counted }>> = {
  totalEquity: { what: ['equity'], counts: 'USD' },
  marginBalance: { what: ['margin balance'], counts: 'USD' },
  availableBalance: { what: ['available balance'], counts: 'USD' },
  maintenanceMargin: { what: ['maintenance margin'], counts: 'USD' },
  initialMargin: { what: ['initial margin'], counts: 'USD' },
  mmRate: { what: [MM_RATE], counts: 'rate' },
  imRate: { what: [IM_RATE], counts: 'rate' },
}

/** A name as the command line prints it. */
export function printedName(name: Name): string {
  return name.map(printedWord).join('')
}

function printedWord(word: Word): string {
  if (typeof word === 'string') return word
  if ('rate' in word) return word.rate
  return 'day' in word ? word.day : word.printed
}

/** What somebody else says of an account: the exchange's answer, or a statement. */
export interface Observed {
  /** When their numbers were made, milliseconds since 1970 UTC; null where they do not say. */
  readonly asOf: number | null
  /**
   * What they hold, by base coin; a coin whose contracts they do not list is not in it. Null where they say figures
   * alone.
   */
  readonly held: ReadonlyMap<string, readonly string[]> | null
  readonly account: readonly AccountObservation[]
  /** By base coin. */
  readonly units: ReadonlyMap<string, readonly Observation[]>
}
