import { faultLine } from '@/engine/documents/faultLine'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkScenario } from '@/engine/reading/checkScenario'
import { statement } from '@/engine/statement/statement'
import { medianMs } from './measure'
import { portfolioOf } from './portfolioOf'

const LEGS = [10, 100, 200, 1000]
const BUDGET = 2500

/** How long the statement of a portfolio takes. */
export interface StatementSpeed {
  readonly legs: number
  readonly ms: number
}

/**
 * Times full statements of growing portfolios: from the document (a JSON value, still to be checked) to the statement.
 */
export function statementSpeeds(rulebooks: RulebookSource): readonly StatementSpeed[] {
  return LEGS.map((legs) => {
    const document = portfolioOf(legs)
    const ms = medianMs(() => {
      const checked = checkScenario(document, rulebooks)
      if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
      return statement(checked.value)
    }, BUDGET)
    return { legs, ms: Number(ms.toFixed(3)) }
  })
}
