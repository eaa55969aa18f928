import { marginCurve } from '@/engine/analysis/curve/marginCurve'
import { marginSurface } from '@/engine/analysis/curve/marginSurface'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { WHOLE } from '@/engine/sweep/sweep'
import { portfolioOf } from './portfolioOf'
import { msOf, subjectOf } from './sweepSpeed'

const LEGS = 50
const POINTS = 121
const PRICES = 41
const VOLATILITIES = 25

/** How long a sweep of so many points takes, one thread. */
interface SweepSpeed {
  readonly legs: number
  readonly points: number
  readonly ms: number
}

/** Of the margin curve against price, and of the surface of the MM rate. */
export interface CurveSpeeds {
  readonly curve: SweepSpeed
  readonly surface: SweepSpeed
}

/** Times the margin curve against price with its crossings, and the surface of the MM rate. */
export function curveSpeeds(rulebooks: RulebookSource): CurveSpeeds {
  const subject = subjectOf(portfolioOf(LEGS), rulebooks)
  const curve = () => marginCurve(subject, { axis: 'price', base: 'BTC', points: POINTS })
  const surface = () =>
    marginSurface(subject, { base: 'BTC', prices: PRICES, volatilities: VOLATILITIES }, WHOLE)
  return {
    curve: { legs: LEGS, points: POINTS, ms: msOf(curve) },
    surface: { legs: LEGS, points: PRICES * VOLATILITIES, ms: msOf(surface) },
  }
}
