import type { QuotedOption } from '@/engine/market/quoted'
import { numbers as a } from '@/engine/numbers/numbers'
import { scenarioCount } from './kernelShapes'
import {
  decay,
  inScenarios,
  optionArrays,
  type Shocks,
  type StressGrid,
  type ValueChanges,
} from './stressGrid'

/**
 * The stress grid of the same options in one market after another: the arrays that the kernel takes are made at the
 * first one, and times to expiry are set anew only where the clock has moved. What a grid says holds until the next
 * one, which is written over it. Follows the margin model, section "Maximum loss".
 */
export function sweptGrid(
  valueChanges: ValueChanges,
  shocks: Shocks<number>,
): (options: readonly QuotedOption<number>[]) => StressGrid<number> {
  const { scenarios, grid, optionShocks, doubles, pairs } = shocks
  let known: Swept | null = null
  return (options) => {
    known ??= sweptArrays(shocks, options)
    const { arrays, decays, rows, out } = known
    for (let row = 0; row < options.length; row++) {
      const option = options[row] as QuotedOption<number>
      arrays.forward[row] = option.forward
      arrays.volatility[row] = option.volatility
      arrays.mark[row] = option.quotedMark ?? Number.NaN
      if (arrays.days[row] === option.days) continue
      arrays.days[row] = option.days
      arrays.years[row] = option.days / 365
      decays[row] = decay(a, optionShocks, option)
      arrays.decay[row] = decays[row] as number
    }
    const changes = inScenarios(valueChanges(arrays, grid, out), options.length, pairs)
    return { shocks: scenarios, doubles, optionShocks, rows, decays, changes }
  }
}

type Swept = ReturnType<typeof sweptArrays>

function sweptArrays({ grid, optionShocks }: Shocks<number>, options: readonly QuotedOption<number>[]) {
  const decays = options.map((option) => decay(a, optionShocks, option))
  return {
    arrays: optionArrays(a, options, decays),
    decays,
    rows: new Map(options.map(({ contract }, row) => [contract.key, row])),
    out: new Float64Array(options.length * scenarioCount(grid)),
  }
}
