import type { Evaluation } from '@/engine/engine'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import type { Located } from '@/parts/located'
import { isAtLeast } from '@/state/result/isAtLeast'
import { compare } from '@/ui/decimalText'
import { ownWorst, venueWorst } from './worstScenarios'

/** One book under the rules of one venue, as a row among others. */
export interface VenueRow {
  readonly key: string
  readonly name: string
  readonly rulebook: string
  /** The day of its rulebook's newest source; null of the account's own. */
  readonly date: string | null
  readonly equity: Located
  readonly initialMargin: Located
  readonly maintenanceMargin: Located
  readonly imRate: Located
  readonly mmRate: Located
  /** The scenario that decides most of the initial margin, in words. */
  readonly worst: string
  /** True where something of the book is not covered there, so that the whole needs more. */
  readonly isAtLeast: boolean
  /** Null of the account's own. */
  readonly statement: VenueStatement | null
}

const OWN = 'own'

/** The account's own model and every venue, the smallest initial margin first. */
export function venueRows(
  own: Evaluation['statement'],
  rulebook: string,
  venues: readonly VenueStatement[],
): readonly VenueRow[] {
  return [ownRow(own, rulebook), ...venues.map(venueRow)].toSorted((one, other) =>
    compare(one.initialMargin.value, other.initialMargin.value),
  )
}

export function isOwn({ key }: VenueRow): boolean {
  return key === OWN
}

function ownRow(statement: Evaluation['statement'], rulebook: string): VenueRow {
  const at = (key: 'initialMargin' | 'maintenanceMargin' | 'imRate' | 'mmRate' | 'totalEquity'): Located => ({
    value: statement.account[key],
    address: `account.${key}`,
  })
  return {
    key: OWN,
    name: 'This account',
    rulebook,
    date: null,
    equity: at('totalEquity'),
    initialMargin: at('initialMargin'),
    maintenanceMargin: at('maintenanceMargin'),
    imRate: at('imRate'),
    mmRate: at('mmRate'),
    worst: ownWorst(statement),
    isAtLeast: false,
    statement: null,
  }
}

function venueRow(statement: VenueStatement): VenueRow {
  const at = (key: 'initialMargin' | 'maintenanceMargin' | 'imRate' | 'mmRate' | 'equity'): Located => ({
    value: statement.account[key],
    address: `venues.${statement.model}.account.${key}`,
  })
  const { name, model } = venueWords(statement.model)
  return {
    key: statement.model,
    name,
    rulebook: model,
    date: statement.date,
    equity: at('equity'),
    initialMargin: at('initialMargin'),
    maintenanceMargin: at('maintenanceMargin'),
    imRate: at('imRate'),
    mmRate: at('mmRate'),
    worst: venueWorst(statement),
    isAtLeast: isAtLeast(statement),
    statement,
  }
}
