import type { ScenarioDocument } from '@/engine/documents/document'
import type { Checked } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { Line } from '@/engine/lines'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { type Revision, UNKNOWN } from '@/worker/api'
import { Revisions } from '@/worker/revisions'
import { engineService } from '@/worker/service'
import { sentAfter } from '@/worker/told'
import { medianMs } from './measure'
import { portfolioOf } from './portfolioOf'

const LEGS = 200
const BUDGET = 2500

/** The first positions of the book: a perpetual, which leaves alone all that options decide, and an option. */
const PERPETUAL = 0
const OPTION = 1

/** How long the page's worker takes to evaluate a book anew of which one row was edited: a perpetual, or an option. */
export interface EditSpeed {
  readonly legs: number
  readonly ms: number
  readonly optionMs: number
}

/** Times edits of either kind of row. */
export function editSpeed(rulebooks: RulebookSource): EditSpeed {
  const [ms, optionMs] = [PERPETUAL, OPTION].map((row) => msOfEdits(rulebooks, row)) as [number, number]
  return { legs: LEGS, ms, optionMs }
}

/**
 * Times the worker's service as the page asks it: an edit arrives as a copy of what it changed, the answer is what it
 * shows. After each edit comes what the page compares it with, the same book without its orders, which is not timed.
 */
function msOfEdits(rulebooks: RulebookSource, row: number): number {
  const service = engineService()
  service.load(Object.fromEntries(rulebooks.ids.map((id) => [id, rulebooks.document(id)])))
  const document = portfolioOf(LEGS)
  const revisions = new Revisions()
  let told: readonly Revision[] = []
  let edits = 0
  let edited: ScenarioDocument = document
  const evaluate = (of: ScenarioDocument, line: Line) => {
    const revision = revisions.of(of, null, line)
    const last = told.find((known) => known.line === line)
    service.evaluate(structuredClone(sentAfter(told, revision)), last?.number ?? null)
    told = [revision, ...told.slice(0, 1)]
  }
  const expectSound = () => {
    const [last] = told
    const whole = last && service.evaluate({ number: last.number, held: null }, null)
    const isSound = whole !== undefined && whole !== UNKNOWN && whole.kind === 'new'
    if (!isSound || !(whole.value as Checked<Evaluation>).ok)
      throw new Error('The edited book was not evaluated.')
  }
  const edit = () => {
    edits += 1
    const positions = (document.positions ?? []).map((position, place) =>
      place === row ? { ...position, size: `1.${edits}` } : position,
    )
    edited = { ...document, positions }
    evaluate(edited, 'current')
  }
  const ms = medianMs(edit, BUDGET, () => {
    expectSound()
    evaluate({ ...edited, orders: [], hedges: [] }, 'baseline')
  })
  return Number(ms.toFixed(3))
}
