import type { NumberGroup, ParameterGroup } from '@/engine/models/parameterTable'
import type { VenueModel } from '@/engine/models/venueModel'
import type { Parameter } from './rulebook'

/** A row of a list parameter: numbers, which all share the source of the whole list, and words. */
export type ListedRow = Readonly<Record<string, Parameter | string>>

/** The parameters of one unit. */
export interface VenueUnitParameters {
  /** The numbers of one of the table's groups, by their keys. */
  readonly of: <Key extends string>(group: NumberGroup<Key>) => Readonly<Record<Key, Parameter>>
  /** False for a group that may be absent, and is. */
  readonly has: (group: ParameterGroup) => boolean
  /** The rows of a list. */
  readonly rows: (group: ParameterGroup, key: string) => readonly ListedRow[]
  readonly text: (group: ParameterGroup, key: string) => string
}

/**
 * The rules of a venue as data: checked, with the scenario's overrides merged in. Follows venues, section "Rulebooks".
 */
export interface VenueRulebook {
  readonly id: string
  readonly name: string
  /** The day of the newest source: `2026-08-20`. */
  readonly date: string
  readonly model: VenueModel
  /** Null where the rulebook has no parameters of the coin. */
  readonly unit: (coin: string) => VenueUnitParameters | null
  /** The account's numbers of one of the table's groups, by their keys. */
  readonly of: VenueUnitParameters['of']
}
