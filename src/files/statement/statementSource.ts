import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { Statement, UnitStatement } from '@/engine/statement/statement'
import type { AccountWords } from '@/models/accountWords'

/** A row that is not in the numbers, and why. */
export interface RowLeftOut {
  readonly table: string
  readonly row: string
  readonly reason: string
}

/** A parameter that stands otherwise than in the built-in rulebook. */
export interface ChangedParameter {
  readonly name: string
  readonly before: string
  readonly now: string
  readonly source: string
}

/** What a statement is made of. */
export interface StatementSource {
  readonly evaluation: Evaluation
  /** The document that was evaluated. */
  readonly document: ScenarioDocument
  /** Rows that the user has switched off. */
  readonly switchedOff: readonly RowLeftOut[]
  readonly changedParameters: readonly ChangedParameter[]
  /** The rulebook's own name. */
  readonly rulebook: string
  /** Where the prices come from: `Sample market`. */
  readonly market: string
  /** When it was made, ISO 8601. */
  readonly made: string
}

/** A parameter as it is said. */
export interface ParameterSaid {
  readonly name: string
  readonly value: string
  /** `guide`, `published`, `observed`, `assumed`, or that the scenario sets it. */
  readonly source: string
}

/** What a margin is made of, by name, value and address, with the unit's parameters that it takes. */
export interface MarginPart {
  readonly name: string
  readonly value: string
  readonly address: FigureAddress
  readonly parameters: readonly string[]
}

/** What the page calls things: a statement says them the same way. */
export interface StatementWords {
  /** Those of the account's margin model. */
  readonly account: AccountWords
  readonly contract: (symbol: string) => string
  /** A leg of a unit: its contract, or the coin where it is spot. */
  readonly leg: (leg: Pick<UnitStatement['legs'][number], 'symbol' | 'from'>, base: string) => string
  /** The parts of the maintenance margin, and what they are made of. */
  readonly components: (
    base: string,
    unit: UnitStatement,
  ) => readonly (MarginPart & { readonly parts: readonly MarginPart[] })[]
  /** `down 10 %`. */
  readonly shock: (shock: string) => string
  /** What decides a unit's margin, in a sentence. */
  readonly worst: (base: string, unit: UnitStatement) => string
  readonly moves: (moves: NonNullable<Statement['moves']>) => string
  readonly status: (status: Statement['account']['status']) => string
  readonly time: (instant: string) => string
  /** The parameter at a path of the rulebook: `units.BTC.stress.ivUp`; null where the model has none there. */
  readonly parameter: (path: string) => ParameterSaid | null
  /** Where a price of the market comes from, by its path: `underlyings.BTC.index`. */
  readonly priceSource: (path: string) => string
  /** Where the quote of a contract comes from. */
  readonly quoteSource: (symbol: string) => string
}
