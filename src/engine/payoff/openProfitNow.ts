import { numbers as a } from '@/engine/figure/numbers'
import { coinAccounts, profitOnEntry } from '@/engine/margin/coinAccount'
import { legsOf } from '@/engine/margin/legs'
import { quotedContracts } from '@/engine/market/quotedContracts'
import { indexPrice } from '@/engine/market/rates'
import { settlementCoin } from '@/engine/model/contract'
import { rowsInUse, type Scenario } from '@/engine/model/scenario'
import { unitsInUse } from '@/engine/model/unitsInUse'

/**
 * What all positions have gained since their entry prices, options as well, USD at the coins' prices of the scenario; a
 * position without an entry price has gained nothing. Follows the margin model, section "Account".
 */
export function openProfitNow(scenario: Scenario): number {
  const contracts = rowsInUse(scenario).map(({ contract }) => contract)
  const held = unitsInUse(scenario).flatMap((base) => {
    const index = indexPrice(a, scenario.market, base)
    return legsOf(a, scenario, [], quotedContracts(a, scenario, contracts, base, index)).held
  })
  const prices = new Map(coinAccounts(a, scenario, held).map(({ coin, price }) => [coin, price]))
  return held.reduce((sum, leg) => {
    const coin = settlementCoin(leg.quoted.contract)
    return sum + (profitOnEntry(a, leg, coin) ?? 0) * (prices.get(coin) ?? 0)
  }, 0)
}
