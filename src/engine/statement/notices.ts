import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { isOption } from '@/engine/market/quoted'
import type { Figure } from '@/engine/numbers/figure'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** Something that is no fault, but that a reader of the numbers should know. */
export interface Notice {
  readonly symbol: string
  readonly message: string
}

const DISAGREEMENT = '0.01'

/**
 * Options whose quoted mark and model value differ by more than 1 % of the index price.
 * Follows the margin model, section "Option value".
 */
export function notices(units: readonly UnitMargin<Figure>[]): readonly Notice[] {
  return units.flatMap(({ unit }) => noticesOf(unit))
}

const noticesOf = memoizeLast(({ contracts, index }: RiskUnit<Figure>) => {
  const most = index.value.times(DISAGREEMENT)
  return [...contracts.values()].flatMap((quoted) => {
    // Without a quoted mark the model value is the mark.
    if (!isOption(quoted) || quoted.quotedMark === null) return []
    const { mark, modelValue, rate, contract } = quoted
    const apart = mark.value.minus(modelValue.value).abs().times(rate.value)
    if (apart.lte(most)) return []
    const value = modelValue.value.toFixed(2)
    const message = `The mark price ${mark.value.toFixed(2)} and the model value ${value} ${contract.quote} at the quoted volatility are more than 1 % of the index price apart.`
    return [{ symbol: contract.symbol, message }]
  })
})
