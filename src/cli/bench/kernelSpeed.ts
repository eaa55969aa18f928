import { type OptionArrays, type ShockGrid, valueChangesFast } from '@/engine/stress/kernel'
import { medianMs } from './measure'

const OPTIONS = 1000
const DAYS = [1, 3, 7, 30, 90, 180, 270, 365]
const PRICE_SHOCKS = Float64Array.from({ length: 11 }, (_, i) => (i - 5) / 50)
const VOLATILITY_SHOCKS = Float64Array.of(-0.2, 0, 0.2)
const FORWARD = 70_000
const BUDGET = 1500

/** How fast option values are computed, one thread. */
export interface KernelSpeed {
  readonly options: number
  readonly scenarios: number
  readonly pricesPerSecond: number
}

/** Times the kernel of sweeps over 1,000 different options in the guide's 33 scenarios. */
export function kernelSpeed(): KernelSpeed {
  const scenarios = PRICE_SHOCKS.length * VOLATILITY_SHOCKS.length
  const options = manyOptions()
  const grid: ShockGrid = {
    priceShocks: PRICE_SHOCKS,
    volatilityShocks: VOLATILITY_SHOCKS,
    termPower: 0.3,
    termPivotDays: 30,
  }
  const changes = new Float64Array(OPTIONS * scenarios)
  const ms = medianMs(() => valueChangesFast(options, grid, changes), BUDGET)
  return { options: OPTIONS, scenarios, pricesPerSecond: Math.round((OPTIONS * scenarios * 1000) / ms) }
}

function manyOptions(): OptionArrays {
  const each = (value: (i: number) => number) => Float64Array.from({ length: OPTIONS }, (_, i) => value(i))
  const daysOf = (i: number) => DAYS[i % DAYS.length] ?? 1
  return {
    isCall: Uint8Array.from({ length: OPTIONS }, (_, i) => i % 2),
    forward: each((i) => FORWARD * (1 + 0.0001 * daysOf(i))),
    strike: each((i) => FORWARD * (0.5 + i / OPTIONS)),
    volatility: each((i) => 0.4 + 0.4 * ((i * 7) % 11) * 0.1),
    years: each((i) => daysOf(i) / 365),
    days: each(daysOf),
    decay: each(() => 1),
    mark: each(() => Number.NaN),
  }
}
