import type { Leg } from '@/engine/margin/netPortfolio'
import { hedgedSpot } from '@/engine/margin/spotHedge'
import { numbers } from '@/engine/numbers/numbers'
import { legPnl, shockAt, spotPnl } from '@/engine/stress/legPnl'
import type { Deciding } from './deciding'
import { type Line, type Rounding, type Span, whereNotAbove } from './whereNotAbove'

/** Changes of a leg's size with which a scenario decides. */
export interface DecidingSizes {
  /** The smallest of them, signed. */
  readonly nearest: number
  /** The farthest of the same stretch; it may be infinite. */
  readonly farthest: number
}

/**
 * The changes of a leg's size, all else as it is, with which no scenario loses more than `to` does and `to` itself
 * loses; those nearest to no change, or null where there are none. P&L is linear in the size but for hedging
 * spot, which follows the net delta until one of the two is used up: so it is linear between two kinks.
 */
export function decidingSizes(deciding: Deciding, leg: Leg<number>, to: number): DecidingSizes | null {
  const { unit, portfolio, spot } = deciding
  const { pnls } = portfolio.stress
  // Of one coin of the spot that may hedge: its sign stays, so a scenario either gains with it or does not count it.
  const side = Math.sign(spot?.quantity ?? 0)
  const spotValues = pnls.map((_, scenario) => {
    return side * spotPnl(numbers, unit, side, shockAt(unit, scenario).price)
  })
  const perSize = pnls.map((_, scenario) => legPnl(numbers, unit, leg.quoted, 1, scenario, leg.symbol))
  const spotAt = hedgedSpotBySize(deciding, leg.quoted.delta, ROUNDING * coinsPerSize(leg))

  const rounding = roundingOf(deciding, leg)
  const spans = between(spotAt.kinks).map((span) => {
    const anchor = Number.isFinite(span.from) ? span.from : Number.isFinite(span.to) ? span.to : 0
    const spotSlope = spotAt.slopeIn(span)
    const added = spotAt.hedged(anchor) - portfolio.hedgedSpot
    const lines = pnls.map((pnl, scenario): Line => {
      const spotValue = spotValues[scenario] as number
      const weight = shockAt(unit, scenario).weight ?? 1
      const slope = (perSize[scenario] as number) + spotSlope * spotValue
      const value = pnl + anchor * (perSize[scenario] as number) + added * spotValue
      return { at: anchor, value: weight * value, slope: weight * slope }
    })
    const its = lines[to]
    if (its === undefined) throw new RangeError(`no scenario ${to}`)
    const isLevel = Math.abs(its.slope) <= rounding.slope
    if (isLevel && its.value >= -rounding.value) return null
    return whereNotAbove(its, [...lines, NO_LOSS], span, rounding)
  })
  return nearestOf(spans)
}

/** Hedging spot as the leg's size changes: level, then against the change, then level again. */
function hedgedSpotBySize({ unit, portfolio, spot }: Deciding, deltaPerSize: number, leastDelta: number) {
  const delta = portfolio.legs.reduce((sum, leg) => sum + leg.delta, 0)
  const quantity = spot?.quantity ?? 0
  const hedged = (change: number) => hedgedSpot(numbers, unit, spot, delta + change * deltaPerSize)
  const moves = quantity !== 0 && Math.abs(deltaPerSize) > leastDelta
  const kinks = moves ? [0, quantity].map((used) => (-used - delta) / deltaPerSize).sort((a, b) => a - b) : []
  const slopeIn = ({ from, to }: Span) =>
    moves && Number.isFinite(from) && Number.isFinite(to) ? -deltaPerSize : 0
  return { hedged, kinks, slopeIn }
}

const NO_LOSS: Line = { at: 0, value: 0, slope: 0 }

/** Option values are right to this part of the forward price; less is nothing. */
const ROUNDING = 1e-11

function roundingOf({ unit, portfolio }: Deciding, leg: Leg<number>): Rounding {
  const dollars = (its: Leg<number>) => unit.index * coinsPerSize(its)
  const notional = portfolio.legs.reduce((sum, each) => sum + Math.abs(each.size) * dollars(each), 0)
  return { value: ROUNDING * notional, slope: ROUNDING * dollars(leg) }
}

/** 1, but of inverse contracts their coins. */
export function coinsPerSize({ quoted }: Leg<number>): number {
  return quoted.contract.kind === 'inverse' ? Math.abs(quoted.delta) : 1
}

/** The stretches between kinks, in order. */
function between(kinks: readonly number[]): readonly Span[] {
  const ends = [Number.NEGATIVE_INFINITY, ...kinks, Number.POSITIVE_INFINITY]
  return ends.slice(1).map((to, i) => ({ from: ends[i] as number, to }))
}

function nearestOf(spans: readonly (Span | null)[]): DecidingSizes | null {
  let best: DecidingSizes | null = null
  for (const span of spans) {
    if (span === null) continue
    const { from, to } = span
    const sizes =
      from > 0
        ? { nearest: from, farthest: to }
        : to < 0
          ? { nearest: to, farthest: from }
          : { nearest: 0, farthest: to }
    if (best === null || Math.abs(sizes.nearest) < Math.abs(best.nearest)) best = sizes
  }
  return best
}
