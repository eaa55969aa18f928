import { isInShare, type Share, type Sweep, type SweepSubject } from '@/engine/sweep/sweep'
import { bestPair, pairInLots, quickPair } from './bestPair'
import { bestSize, leastSize } from './bestSize'
import { costsOf } from './costs'
import { hedgeAppraiser } from './foundHedge'
import { hedgeableUnit } from './hedgeableUnit'
import { hedgeMargins } from './hedgeMargins'
import { linearInstruments } from './instruments'
import type { HedgePairPart, HedgeQuestion } from './questions'

/** Pairs that are searched thoroughly: those that a quick search finds lowest. */
const THOROUGH = 6
/** Of the share's work: what the quick search of all pairs is. */
const QUICK = 0.6

/**
 * The pair finder: the two linear instruments (perpetuals, futures, spot where on) that together make the unit's
 * maintenance margin lowest. A part each time a pair is lower than all before it in this share; none where the unit has
 * no two instruments. Margins in USD, in doubles.
 */
export function* hedgePair(
  subject: SweepSubject,
  { base, costs }: HedgeQuestion,
  share: Share,
): Sweep<HedgePairPart> {
  const { scenario } = subject
  const instruments = linearInstruments(scenario, base)
  const all = instruments.flatMap((one, i) => instruments.slice(i + 1).map((other) => [one, other] as const))
  const own = all.filter((_, place) => isInShare(share, place))
  if (own.length === 0) return
  const hedgeable = hedgeableUnit(scenario, base, instruments)
  const appraise = hedgeAppraiser(subject, hedgeable, costsOf(scenario.rulebook, costs))
  const alone = new Map<string, number>()
  for (const one of instruments) {
    alone.set(one.symbol, bestSize(hedgeable, hedgeMargins(hedgeable, [one])).exact.size)
    yield { done: 0 }
  }

  const quick = []
  for (const [done, pair] of own.entries()) {
    const margins = hedgeMargins(hedgeable, pair)
    const [one, other] = pair.map(({ symbol }) => alone.get(symbol) ?? 0)
    quick.push({
      pair,
      margins,
      point: quickPair(hedgeable, margins, [
        [one ?? 0, 0],
        [0, other ?? 0],
      ]),
    })
    yield { done: (QUICK * (done + 1)) / own.length }
  }
  const thorough = quick.sort((one, other) => one.point.value - other.point.value).slice(0, THOROUGH)
  let lowest = Number.POSITIVE_INFINITY
  for (const [place, { pair, margins, point }] of thorough.entries()) {
    const done = QUICK + ((1 - QUICK) * (place + 1)) / thorough.length
    const search = bestPair(hedgeable, margins, point)
    let step = search.next()
    while (!step.done) {
      yield { done: QUICK + ((1 - QUICK) * place) / thorough.length }
      step = search.next()
    }
    const exact = step.value
    const rounded = pairInLots(
      margins,
      exact,
      pair.map((one) => leastSize(hedgeable, one)),
    )
    if (!(rounded.value < lowest)) continue
    lowest = rounded.value
    const trades = pair.map((instrument, i) => ({ instrument, size: rounded.sizes[i] ?? 0 }))
    const found = appraise(trades, { sizes: exact.sizes, maintenanceMargin: exact.value })
    yield { part: { ...found, pairs: all.length }, done }
  }
}
