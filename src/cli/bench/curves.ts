import { marginCurve } from '@/engine/curve/marginCurve'
import { marginSurface } from '@/engine/curve/marginSurface'
import { checkScenario } from '@/engine/model/checkScenario'
import { faultLine } from '@/engine/model/fault'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import { NO_MOVES } from '@/engine/moves/moves'
import { type Sweep, type SweepSubject, WHOLE } from '@/engine/sweep/sweep'
import { medianMs } from './measure'
import { portfolioOf } from './portfolio'

const LEGS = 50
const POINTS = 121
const PRICES = 41
const VOLATILITIES = 25
const BUDGET = 2500

/** How long a sweep of so many points takes, one thread. */
export interface SweepSpeed {
  readonly legs: number
  readonly points: number
  readonly ms: number
}

/** Times the margin curve against price with its crossings, and the surface of the MM rate. */
export function curveSpeeds(rulebooks: RulebookSource): { curve: SweepSpeed; surface: SweepSpeed } {
  const subject = subjectOf(LEGS, rulebooks)
  const curve = () => marginCurve(subject, { axis: 'price', base: 'BTC', points: POINTS })
  const surface = () =>
    marginSurface(subject, { base: 'BTC', prices: PRICES, volatilities: VOLATILITIES }, WHOLE)
  return {
    curve: { legs: LEGS, points: POINTS, ms: msOf(curve) },
    surface: { legs: LEGS, points: PRICES * VOLATILITIES, ms: msOf(surface) },
  }
}

/** A book of so many legs, as sweeps look at it. */
export function subjectOf(legs: number, rulebooks: RulebookSource): SweepSubject {
  const checked = checkScenario(portfolioOf(legs), rulebooks)
  if (!checked.ok) throw new Error(checked.faults.map(faultLine).join('\n'))
  return { scenario: checked.value, unmoved: checked.value, moves: NO_MOVES }
}

/** The median time of a whole sweep. */
export function msOf(sweep: () => Sweep<unknown>): number {
  const ms = medianMs(() => Array.from(sweep()), BUDGET)
  return Number(ms.toFixed(3))
}
