import {
  changesArray,
  type OptionArrays,
  type ShockGrid,
  shockedVolatility,
  termScaling,
} from './kernelShapes'
import { CELLS, CELLS_PER_UNIT, COEFFICIENTS, normalTable, REACH } from './kernelTable'

export { valueChangesExact } from './kernelExact'
export type { OptionArrays, ShockGrid } from './kernelShapes'

const ORIGIN = REACH * CELLS_PER_UNIT
const LAST = CELLS - 1e-9

function tabulated(table: Float64Array, place: number): number {
  const inside = place > 0 ? Math.min(place, LAST) : 0
  const cell = inside | 0
  const r = inside - cell
  const at = cell * COEFFICIENTS
  return (
    (table[at] as number) +
    r *
      ((table[at + 1] as number) +
        r *
          ((table[at + 2] as number) +
            r *
              ((table[at + 3] as number) + r * ((table[at + 4] as number) + r * (table[at + 5] as number)))))
  )
}

export function valueChangesFast(options: OptionArrays, grid: ShockGrid, out?: Float64Array): Float64Array {
  const changes = changesArray(options, grid, out)
  const table = normalTable()
  const { priceShocks, volatilityShocks } = grid
  const prices = priceShocks.length
  const volatilities = volatilityShocks.length
  const growth = new Float64Array(prices)
  const logGrowth = new Float64Array(prices)
  let filledDecay = Number.NaN
  const { isCall, forward, strike, volatility, years, days, decay } = options
  const count = forward.length
  for (let o = 0; o < count; o++) {
    const d = decay[o] as number
    if (d !== filledDecay) {
      for (let i = 0; i < prices; i++) {
        growth[i] = 1 + (priceShocks[i] as number) * d
        logGrowth[i] = Math.log(growth[i] as number)
      }
      filledDecay = d
    }
    const f = forward[o] as number
    const k = strike[o] as number
    const v = volatility[o] as number
    const rootYears = Math.sqrt(years[o] as number)
    const log = Math.log(f / k)
    const sign = k >= f ? 1 : -1
    const signedForward = sign * f
    const signedStrike = sign * k
    const parity = isCall[o] === 1 ? (sign === 1 ? 0 : f) : sign === 1 ? -f : 0
    const deviation0 = v * rootYears
    const y0 = (sign * CELLS_PER_UNIT * log) / deviation0 + ORIGIN
    const h0 = (sign * CELLS_PER_UNIT * deviation0) / 2
    const before = signedForward * tabulated(table, y0 + h0) - signedStrike * tabulated(table, y0 - h0)
    const scaling = termScaling(grid, days[o] as number)
    for (let j = 0; j < volatilities; j++) {
      const deviation = shockedVolatility(v, (volatilityShocks[j] as number) * scaling) * rootYears
      const slope = (sign * CELLS_PER_UNIT) / deviation
      const half = (sign * CELLS_PER_UNIT * deviation) / 2
      const upper = slope * log + ORIGIN + half
      const lower = slope * log + ORIGIN - half
      let at = o * prices * volatilities + j
      for (let i = 0; i < prices; i++) {
        const g = growth[i] as number
        const y = slope * (logGrowth[i] as number)
        changes[at] =
          signedForward * g * tabulated(table, y + upper) -
          signedStrike * tabulated(table, y + lower) -
          before +
          parity * (g - 1)
        at += volatilities
      }
    }
  }
  return changes
}
