import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import { NO_MOVES } from '@/engine/market/shift/moves'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkScenario } from '@/engine/reading/checkScenario'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { medianMs } from './measure'

const BUDGET = 2500

/** A scenario as sweeps look at it. */
export function subjectOf(document: ScenarioDocument, rulebooks: RulebookSource): SweepSubject {
  const checked = checkScenario(document, rulebooks)
  if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
  return { scenario: checked.value, unmoved: checked.value, moves: NO_MOVES }
}

/** The median time of a whole sweep. */
export function msOf(sweep: () => Sweep<unknown>): number {
  return Number(medianMs(() => Array.from(sweep()), BUDGET).toFixed(3))
}
