import type { Leniency } from '@/engine/reading/leftOut'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import type { CoinFigures } from './coinFigures'
import type { CrossFigures } from './crossFigures'
import type { Notice } from './notices'
import type { Printed } from './print'
import type { RowFigures } from './rowFigures'
import type { Statement } from './statement'

/** What the engine says of one scenario: plain data, every decimal a string. */
export interface Evaluation extends Partial<Printed<CrossFigures>>, Leniency {
  /** The id of the account's margin model. */
  readonly model: string
  readonly statement: Statement
  /** By the row's path in the document; rows that do not count are not there. */
  readonly rows: Printed<Readonly<Record<string, RowFigures>>>
  /** What each unit's positions and hedges gain against their entries, USD; of units that have entries. */
  readonly unrealised: Readonly<Record<string, string>>
  readonly coins: Printed<Readonly<Record<string, CoinFigures>>>
  readonly notices: readonly Notice[]
  /** What the venue would say whose rulebook the scenario has; not there where that is of the account's own model. */
  readonly venue?: VenueStatement
}
