import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { UNKNOWN } from '@/worker/api'
import { engineService } from '@/worker/service'
import { medianMs } from './measure'
import { portfolioOf } from './portfolioOf'

const LEGS = 200
const BUDGET = 2500

/** How long the page's worker takes to evaluate a book anew of which one row was edited. */
export interface EditSpeed {
  readonly legs: number
  readonly ms: number
}

/** Times the worker's service as the page asks it: the edited document arrives as a copy, the answer is what it shows. */
export function editSpeed(rulebooks: RulebookSource): EditSpeed {
  const service = engineService()
  service.load(Object.fromEntries(rulebooks.ids.map((id) => [id, rulebooks.document(id)])))
  const document = portfolioOf(LEGS)
  let edit = 0
  const ms = medianMs(() => {
    edit += 1
    const positions = document.positions?.map((row, place) =>
      place === 0 ? { ...row, size: `1.${edit}` } : row,
    )
    const held = structuredClone({ document: { ...document, positions: positions ?? [] }, moves: null })
    const answer = service.evaluate({ number: edit, held })
    if (answer === UNKNOWN || !answer.ok) throw new Error('The edited book was not evaluated.')
    return answer
  }, BUDGET)
  return { legs: LEGS, ms: Number(ms.toFixed(3)) }
}
