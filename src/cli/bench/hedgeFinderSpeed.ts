import { hedgeFinder } from '@/engine/analysis/hedges/questions/hedgeFinder'
import type { QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { WHOLE } from '@/engine/sweep/sweep'
import { portfolioOf } from './portfolioOf'
import { msOf, subjectOf } from './sweepSpeed'

const LEGS = 50
const EXPIRIES = ['27MAR26', '3APR26', '24APR26', '29MAY26']
const STRIKES = [62_000, 70_000, 78_000]

/** How long the hedge finder takes for one unit. */
export interface HedgeFinderSpeed {
  readonly legs: number
  readonly instruments: number
  readonly ms: number
}

/** Times the hedge finder over a unit of 50 legs and all instruments that can hedge it, on one thread. */
export function hedgeFinderSpeed(rulebooks: RulebookSource): HedgeFinderSpeed {
  const subject = subjectOf(withNearOptions(portfolioOf(LEGS)), rulebooks)
  const find = () => hedgeFinder(subject, { base: 'BTC', costs: {} }, WHOLE)
  const instruments = [...find()].filter(({ part }) => part !== undefined).length
  return { legs: LEGS, instruments, ms: msOf(find) }
}

/** The portfolio in a market that also quotes options near the money: its own lie far from it. */
function withNearOptions(document: ScenarioDocument): ScenarioDocument {
  const quotes: Record<string, QuoteDocument> = {}
  for (const expiry of EXPIRIES) {
    for (const strike of STRIKES) {
      for (const type of ['C', 'P']) quotes[`BTC-${expiry}-${strike}-${type}-USDT`] = { iv: '0.55' }
    }
  }
  return { ...document, market: { ...document.market, quotes: { ...quotes, ...document.market.quotes } } }
}
