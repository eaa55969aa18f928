import type { Scenario } from '@/engine/model/scenario'
import { type StatementFigures, statementFigures } from './figures'
import { type Printed, print } from './print'

/** What the engine answers to a scenario, `margin-statement@1`: every decimal is a string. */
export interface Statement extends Printed<StatementFigures> {
  readonly format: 'margin-statement@1'
  readonly name: string
  readonly asOf: string
  readonly rulebook: string
}

/** The statement of a checked scenario. Follows files, section "Statement". */
export function statement(scenario: Scenario): Statement {
  return printStatement(scenario, statementFigures(scenario).figures)
}

/** The statement of figures already computed. */
export function printStatement(scenario: Scenario, figures: StatementFigures): Statement {
  return {
    format: 'margin-statement@1',
    name: scenario.name,
    asOf: scenario.asOfText,
    rulebook: scenario.rulebookId,
    ...print(figures),
  }
}
