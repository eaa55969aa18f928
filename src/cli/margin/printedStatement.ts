import { liquidate } from '@/engine/liquidation/liquidation'
import type { Liquidation } from '@/engine/liquidation/liquidationPart'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type Statement, statement } from '@/engine/statement/statement'
import { type MovedFrom, type VenueStatement, venueStatement } from '@/engine/venues/venueStatement'

/** A statement, with the liquidation where it is asked for; or that of another venue. */
export type PrintedStatement = VenueStatement | (Statement & { readonly liquidation?: Liquidation })

/** A scenario that a statement is asked of, moved where that is asked for. */
export interface Asked {
  readonly scenario: Scenario
  readonly whatIf: MovedFrom | null
}

type Printed =
  | { readonly ok: true; readonly value: PrintedStatement }
  | { readonly ok: false; readonly faults: readonly string[] }

/** The statement of what is asked. Follows files, section "Statement", and venues, "Command line and faults". */
export function printedStatement({ scenario, whatIf }: Asked, liquidates: boolean, named: string): Printed {
  const { venue } = scenario
  const model = venue?.model ?? scenario.rulebook.model
  if (liquidates && (venue !== null || scenario.rulebook.model.liquidation === undefined))
    return { ok: false, faults: [`${named}--liquidate: the model ${model.id} has no liquidation`] }
  if (venue !== null) return { ok: true, value: venueStatement(scenario, venue, whatIf) }
  const own = whatIf && { moves: whatIf.moves, settled: whatIf.settled }
  const printed = statement(scenario, own)
  return { ok: true, value: liquidates ? { ...printed, liquidation: liquidate(scenario) } : printed }
}
