import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { venueRulebooks } from '@/engine/reading/venueRulebooks'
import { venueStatement } from '@/engine/venues/venueStatement'
import { venueSweep } from '@/engine/venues/venueSweep'
import { medianMs } from './measure'
import { portfolioOf } from './portfolioOf'
import { msOf, subjectOf } from './sweepSpeed'

const LEGS = 200
const VIEW_LEGS = 50
const BUDGET = 2500

/** How long the statements of other venues take, by model, and all of them for the page. */
export interface VenueSpeeds {
  readonly legs: number
  readonly statements: Readonly<Record<string, number>>
  readonly view: { readonly legs: number; readonly ms: number }
}

/** Times the statement of a checked portfolio at each venue, and the sweep over all venues of a smaller one. */
export function venueSpeeds(rulebooks: RulebookSource): VenueSpeeds {
  const venues = venueRulebooks(rulebooks)
  const { scenario } = subjectOf(portfolioOf(LEGS), rulebooks)
  const statements = venues.map((rulebook) => {
    const ms = medianMs(() => venueStatement(scenario, rulebook), BUDGET)
    return [rulebook.model.id, Number(ms.toFixed(3))] as const
  })
  const subject = { ...subjectOf(portfolioOf(VIEW_LEGS), rulebooks), venues: () => venues }
  return {
    legs: LEGS,
    statements: Object.fromEntries(statements),
    view: { legs: VIEW_LEGS, ms: msOf(() => venueSweep(subject)) },
  }
}
