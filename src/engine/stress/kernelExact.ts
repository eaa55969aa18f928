import { intrinsicValue, type OptionType } from '@/engine/pricing/black76'
import { logMoneyness, timeValue, timeValueAt } from '@/engine/pricing/timeValue'
import {
  changesArray,
  type OptionArrays,
  type ShockGrid,
  shockedVolatility,
  termScaling,
} from './kernelShapes'

/**
 * Change of the intrinsic value when the forward moves by `move`. In the money before and after it is the move
 * itself, free of the rounding of two large differences.
 */
function intrinsicChange(type: OptionType, forward: number, strike: number, move: number): number {
  const before = intrinsicValue(type, forward, strike)
  const after = intrinsicValue(type, forward + move, strike)
  if (before > 0 && after > 0) return type === 'call' ? move : 0 - move
  return after - before
}

/**
 * The change of every option from its mark price in every scenario, with the exact Black-76 value: what statements
 * show.
 *
 * `changes[option * scenarios + scenario]`, scenario = priceIndex * volatilityShocks.length + volatilityIndex, per
 * unit of size, in the quote currency: shocked model value less quoted mark, or less the model value where none is
 * quoted, and then exactly 0 where both shocks are 0. Error below 1e-12 * forward. Between model values the intrinsic
 * part of an option changes by the price move; only the time value is taken as a difference.
 * Margin model, section 'Maximum loss'.
 * @param out array to fill instead of a new one, at least options x scenarios long
 * @throws RangeError if `out` is too short
 */
export function valueChangesExact(options: OptionArrays, grid: ShockGrid, out?: Float64Array): Float64Array {
  const changes = changesArray(options, grid, out)
  const { priceShocks, volatilityShocks } = grid
  let index = 0
  for (let option = 0; option < options.forward.length; option++) {
    const type = options.isCall[option] === 1 ? 'call' : 'put'
    const forward = options.forward[option] as number
    const strike = options.strike[option] as number
    const volatility = options.volatility[option] as number
    const decay = options.decay[option] as number
    const rootYears = Math.sqrt(options.years[option] as number)
    const scaling = termScaling(grid, options.days[option] as number)
    const mark = options.mark[option] as number
    const isMarked = !Number.isNaN(mark)
    const before = isMarked ? mark : timeValue(forward, strike, volatility * rootYears)
    for (const priceShock of priceShocks) {
      const move = forward * (priceShock * decay)
      const shocked = forward + move
      const log = logMoneyness(shocked, strike)
      const intrinsic = isMarked
        ? intrinsicValue(type, shocked, strike)
        : intrinsicChange(type, forward, strike, move)
      for (const volatilityShock of volatilityShocks) {
        const deviation = shockedVolatility(volatility, volatilityShock * scaling) * rootYears
        changes[index++] = intrinsic + (timeValueAt(shocked, strike, log, deviation) - before)
      }
    }
  }
  return changes
}
