import type { Checked } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type Statement, statement } from '@/engine/statement/statement'
import { notNumbers } from './notNumbers'

/** That a document is refused which must not be. */
export function refusal(checked: Checked<unknown>): string | null {
  return checked.ok ? null : `refused: ${checked.faults.map(faultLine).join('; ').slice(0, 500)}`
}

/** What is no number in the statement of a scenario. */
export function stated(checked: Checked<Scenario>): string | null {
  if (!checked.ok) return null
  return numbered(statement(checked.value))
}

/** What is no number in a statement. */
export function numbered(printed: Statement): string | null {
  const places = notNumbers(printed)
  return places.length === 0 ? null : `no number at ${places.slice(0, 5).join(', ')}`
}
