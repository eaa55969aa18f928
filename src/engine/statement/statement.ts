import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Settlement } from '@/engine/market/shift/settle'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type Printed, print } from './print'
import { type SettledFigures, settledFigures } from './settledFigures'
import { type StatementFigures, statementFigures } from './statementFigures'

/** What the engine answers to a scenario, `margin-statement@1`: every decimal is a string. */
export interface Statement extends Printed<StatementFigures> {
  readonly format: 'margin-statement@1'
  readonly name: string
  readonly asOf: string
  readonly rulebook: string
  /** With what-if moves only. */
  readonly moves?: MovesDocument
  readonly settled?: Printed<readonly SettledFigures[]>
}

/** What a statement says of one risk unit. */
export type UnitStatement = Statement['units'][string]

/** The moves that a moved scenario went through, as given, and what settled. */
export interface WhatIf {
  readonly moves: MovesDocument
  readonly settled: readonly Settlement[]
}

/** The statement of a checked scenario, or of a moved one with its moves. Follows files, section "Statement". */
export function statement(scenario: Scenario, whatIf: WhatIf | null = null): Statement {
  return printStatement(scenario, statementFigures(scenario).figures, whatIf)
}

/** The statement of figures already computed. */
export function printStatement(
  scenario: Scenario,
  figures: StatementFigures,
  whatIf: WhatIf | null,
): Statement {
  return {
    format: 'margin-statement@1',
    name: scenario.name,
    asOf: scenario.asOfText,
    rulebook: scenario.rulebook.id,
    ...print(figures),
    ...(whatIf === null ? {} : { moves: whatIf.moves, settled: print(settledFigures(whatIf.settled)) }),
  }
}
