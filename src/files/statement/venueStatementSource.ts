import type { VenueStatement } from '@/engine/venues/venueStatement'
import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import type { VenueWords } from '@/models/venueWords'
import type { StatementSource, StatementWords } from './statementSource'

/** What a statement under a venue's rulebook is made of. */
export interface VenueStatementSource extends StatementSource {
  /** What the venue says of the document; the evaluation has its rows and prices. */
  readonly venue: VenueStatement
}

/** Rows that the venue leaves out or reads otherwise, as they are said. */
interface Noted {
  readonly what: string
  readonly reason: string
}

/** What the page calls the things of a venue: a statement says them the same way. */
export interface VenueStatementWords extends StatementWords {
  readonly venue: VenueWords
  /** What the book needs and what decides, in a sentence. */
  readonly sentence: string
  /** The venue's rule covers less than the whole book. */
  readonly isAtLeast: boolean
  readonly leftOut: readonly Noted[]
  readonly readAs: readonly Noted[]
  /** What decides a unit's margin, in a sentence. */
  readonly unit: (key: string, unit: VenueUnitStatement) => string
  /** A scenario of a unit: `BTC up 18 %, volatility up`. */
  readonly scenario: (key: string, shock: { readonly price: string; readonly volatility: string }) => string
  /** A shock of volatility, in a column that is called so. */
  readonly volatility: (shock: string) => string
}
