import type { SpotHedging, SpotThatHedges } from '@/engine/models/spotHedging'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { balanceSource } from '@/engine/portfolio/balance'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { Balance, PricedScenario } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { RiskUnit } from './riskUnit'

const TERMS = termsOf('Spot hedging', {
  spot: ['Spot balance', 'base', 'The wallet less what is borrowed.'],
  wallet: ['Wallet balance', 'base', 'The coins in the wallet.'],
  borrowed: ['Borrowed amount', 'base', 'The coins that are borrowed.'],
})

/**
 * The spot balance that may hedge, in full: wallet less borrowed; null where spot hedging is off, the model or its
 * rulebook knows none of the coin, or what there is cannot hedge. Follows the margin model, section "Spot hedging".
 */
export function spotThatHedges<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  base: string,
): SpotThatHedges<V> | null {
  const { rulebook, balances } = scenario
  const { spotHedging } = rulebook.model
  const balance = balances.find(({ coin }) => coin === base)
  if (balance === undefined || !spotHedging?.isAllowed(scenario, base)) return null
  return spotOf(balance, a, spotHedging, rulebook)
}

const spotOf = memoizeLast(<V>(balance: Balance, a: Algebra<V>, hedging: SpotHedging, rulebook: Rulebook) => {
  const { coin } = balance
  const spot = a.difference(
    TERMS.spot,
    a.leaf(TERMS.wallet, balance.wallet, balanceSource(balance, 'wallet'), coin, coin),
    a.leaf(TERMS.borrowed, balance.borrowed, balanceSource(balance, 'borrowed'), coin, coin),
    coin,
    coin,
  )
  return hedging.spotOf(a, rulebook, balance, spot)
})

/**
 * Hedged spot `H` of a portfolio whose derivatives have this net delta, base coin. Follows the margin model, section
 * "Spot hedging".
 */
export function hedgedSpot<V>(
  a: Algebra<V>,
  { model, base }: Pick<RiskUnit<V>, 'model' | 'base'>,
  spot: SpotThatHedges<V> | null,
  delta: V,
): V {
  return spot === null ? a.zero : (model.spotHedging?.hedged(a, spot, delta, base) ?? a.zero)
}
