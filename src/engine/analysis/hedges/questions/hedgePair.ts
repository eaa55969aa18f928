import { bestPair, pairInLots, quickPair } from '@/engine/analysis/hedges/search/bestPair'
import { bestSize, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { type PairPoint, pairSearch } from '@/engine/analysis/hedges/search/pairSearch'
import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { linearInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { liquidates } from '@/engine/analysis/hedges/valuation/liquidates'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { hedgeAppraiser } from '@/engine/analysis/hedges/valuation/valueHedge'
import { isInShare, type Share, type Sweep, type SweepPiece, type SweepSubject } from '@/engine/sweep/sweep'
import type { HedgePairPart, HedgeQuestion } from './hedgeRequest'

/** Of many futures, pairs are made of so many instruments: those that leave the margin lowest alone. */
const PAIRED = 12
/** Pairs that are searched thoroughly: those that a quick search finds lowest. */
const THOROUGH = 4
/** Of the share's work: what the quick search of all pairs is. */
const QUICK = 0.6

/**
 * The pair finder: the two linear instruments (perpetuals, futures, spot where on) that together make the unit's
 * maintenance margin lowest. A part each time a pair is lower than all before it in this share; none where the unit has
 * no two instruments, or where the pair would have the account liquidated. Margins in USD, in doubles.
 */
export function* hedgePair(
  subject: SweepSubject,
  { base, costs, lots }: HedgeQuestion,
  share: Share,
): Sweep<HedgePairPart> {
  const { scenario } = subject
  const linear = linearInstruments(scenario, base, lots)
  if (linear.length < 2) return
  const hedgeable = hedgeableUnit(scenario, base, linear)
  const trading = costsOf(scenario.rulebook, costs)
  const appraise = hedgeAppraiser(subject, hedgeable, trading)
  const marginsOf = tradedMargins(subject, hedgeable)
  const sizingOf = sizing(subject, hedgeable, trading)
  const alone = []
  for (const instrument of linear) {
    const its = sizingOf(instrument)
    const { exact } = bestSize(hedgeable, marginsOf([instrument]), its)
    alone.push({ instrument, sizing: its, ...exact })
    yield { done: 0 }
  }
  const best = alone.sort((one, other) => one.value - other.value).slice(0, PAIRED)
  const all = best.flatMap((one, i) => best.slice(i + 1).map((other) => [one, other] as const))
  const own = all.filter((_, place) => isInShare(share, place))

  const quick = []
  for (const [place, both] of own.entries()) {
    const pair = both.map(({ instrument }) => instrument)
    const margins = marginsOf(pair)
    const sizings = [both[0].sizing, both[1].sizing] as const
    const search = pairSearch(hedgeable, margins, sizings)
    const point = yield* inPieces(
      quickPair(search, [both[0].size, both[1].size]),
      (QUICK * place) / own.length,
    )
    quick.push({ pair, margins, sizings, search, point })
  }
  const thorough = quick.sort((one, other) => one.point.value - other.point.value).slice(0, THOROUGH)
  let lowest = Number.POSITIVE_INFINITY
  for (const [place, { pair, margins, sizings, search, point }] of thorough.entries()) {
    const done = QUICK + ((1 - QUICK) * (place + 1)) / thorough.length
    const exact = yield* inPieces(bestPair(search, point), QUICK + ((1 - QUICK) * place) / thorough.length)
    const rounded = pairInLots(margins, search, exact, sizings)
    if (!(rounded.value < lowest)) continue
    const trades = pair.map((instrument, i) => ({ instrument, size: rounded.sizes[i] ?? 0 }))
    const found = appraise(trades, { sizes: exact.sizes, maintenanceMargin: exact.value })
    if (liquidates(found, scenario.rulebook)) continue
    lowest = rounded.value
    yield { part: { ...found, pairs: all.length }, done }
  }
}

/** Runs a search piece by piece. */
function* inPieces(
  search: Generator<void, PairPoint, void>,
  done: number,
): Generator<SweepPiece<never>, PairPoint, void> {
  let step = search.next()
  while (!step.done) {
    yield { done }
    step = search.next()
  }
  return step.value
}
