import { parameter } from '@/engine/margin/parameterValues'
import { COLLATERAL } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { Rulebook, Tier } from '@/engine/portfolio/rulebook'
import { memoizeLast } from '@/engine/util/memoizeLast'

const TERMS = termsOf('Account', {
  counted: [
    'Collateral quantity',
    'coin',
    'How many of the coins count as collateral: each tier of the quantity at its own ratio.',
  ],
  ratio: ['Collateral ratio', 'ratio', 'The part of a tier that counts as collateral.'],
  upTo: ['Tier up to', 'coin', 'The quantity up to which the tier’s ratio counts.'],
  off: ['Not collateral', 'coin', 'The coin’s collateral switch is off: nothing of it counts.'],
})

/**
 * How many of `quantity` > 0 coins count as collateral: tiered, marginal like income tax.
 * Follows the margin model, section "Account".
 */
export function collateralQuantity<V>(
  a: Algebra<V>,
  rulebook: Rulebook,
  coin: string,
  quantity: V,
  isCollateral: boolean,
): V {
  if (!isCollateral) return a.sum(TERMS.off, [], coin, coin)
  return a.tiered(TERMS.counted, quantity, tierInputs(rulebook.tiers(COLLATERAL, coin), a, coin), coin, coin)
}

const tierInputs = memoizeLast(<V>(tiers: readonly Tier[], a: Algebra<V>, coin: string): readonly V[] =>
  tiers.flatMap(({ upTo, ratio }) => {
    const counts = parameter(a, TERMS.ratio, ratio, coin)
    return upTo === null ? [counts] : [parameter(a, TERMS.upTo, { ...ratio, value: upTo }, coin), counts]
  }),
)
