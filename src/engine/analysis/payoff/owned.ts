import { settlementCoin } from '@/engine/instruments/contract'
import { totalEquity } from '@/engine/margin/accountMargin'
import { coinAccounts } from '@/engine/margin/coinAccount'
import { legsOf } from '@/engine/margin/unitLegs'
import { unrealisedPnl } from '@/engine/margin/unrealisedPnl'
import { quotedContracts } from '@/engine/market/quotedContracts'
import { indexPrice } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { type PricedScenario, type Rows, rowsInUse } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'

const TERMS = termsOf('Account', {
  openProfitNow: [
    'Open profit before the moves',
    'USD',
    'What all positions with an entry price have gained since, options as well, before any price moves.',
  ],
})

/** What an account owns, USD. */
export interface Owned<V> {
  readonly equity: V
  /** What its positions have gained since their entry prices, options as well; without an entry nothing. */
  readonly openProfit: V
}

/** What the account of a scenario owns, at the prices of that scenario. Follows the margin model, section "Account". */
export function owned<V>(a: Algebra<V>, scenario: PricedScenario & Rows): Owned<V> {
  const contracts = rowsInUse(scenario).map(({ contract }) => contract)
  const held = unitsInUse(scenario).flatMap((base) => {
    const index = indexPrice(a, scenario.market, base)
    return legsOf(a, scenario, [], quotedContracts(a, scenario, contracts, base, index)).held
  })
  const coins = coinAccounts(a, scenario, held)
  const prices = new Map(coins.map(({ coin, price }) => [coin, price]))
  const profits = held.flatMap(
    (leg) => unrealisedPnl(a, leg, prices.get(settlementCoin(leg.quoted.contract))) ?? [],
  )
  return { equity: totalEquity(a, coins), openProfit: a.sum(TERMS.openProfitNow, profits) }
}
