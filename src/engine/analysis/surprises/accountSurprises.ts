import { accountOf } from '@/engine/margin/account'
import { totalEquity } from '@/engine/margin/accountMargin'
import { isReached } from '@/engine/margin/isReached'
import { levelsOf } from '@/engine/margin/levelsOf'
import { countedOrders } from '@/engine/margin/orders'
import { ZERO } from '@/engine/numbers/decimal'
import { numbers } from '@/engine/numbers/numbers'
import type { Order, Scenario } from '@/engine/portfolio/scenario'
import { withoutRow } from '@/engine/portfolio/withoutRow'
import type { LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/** From so much of the equity on, what is not the value of options is hardly any. */
const NEARLY_ALL = 0.9
/** Of what the margin is measured against: a loss at a limit that is less is not worth a word. */
const LOSS = 0.01

/** The account with some of its rows, its units being priced already. */
function accountWith(units: readonly LookedAt[], some: Scenario) {
  const margins = units.map(({ marginOf }) => marginOf(some))
  return accountOf(
    numbers,
    some,
    margins,
    margins.flatMap(({ legs }) => legs.held),
  )
}

/** What of the account as a whole is against expectation. Follows the margin model, section "Account". */
export function* accountSurprises(
  scenario: Scenario,
  units: readonly LookedAt[],
): Generator<Surprise | null> {
  const { coins, rates } = accountWith(units, scenario)
  yield optionEquity(
    totalEquity(numbers, coins),
    coins.reduce((sum, { equity, funds, price }) => sum + (equity - funds) * price, 0),
  )

  const { liquidation } = levelsOf(scenario.rulebook)
  const isLiquidated = isReached(rates.mmRate, liquidation)
  let isOfOne = false
  for (const order of closingOrders(scenario)) {
    const without = accountWith(units, withoutRow(scenario, order))
    const loss = without.rates.base - rates.base
    const liquidates = isLiquidated && !isReached(without.rates.mmRate, liquidation)
    isOfOne ||= liquidates
    yield loss > 0 && loss >= LOSS * without.rates.base
      ? {
          kind: 'closingLoss',
          atStake: liquidates ? loss + rates.maintenanceMargin : loss,
          base: null,
          path: order.path,
          symbol: order.contract.symbol,
          loss,
          mmRate: finite(rates.mmRate),
          mmRateWithout: finite(without.rates.mmRate),
          liquidates,
        }
      : null
  }

  const orders = scenario.orders.filter(({ enabled }) => enabled).length
  if (!isLiquidated || isOfOne || orders === 0) return
  const { mmRate } = accountWith(units, { ...scenario, orders: [] }).rates
  if (isReached(mmRate, liquidation)) return
  yield {
    kind: 'ordersLiquidate',
    atStake: rates.maintenanceMargin,
    base: null,
    mmRate: finite(rates.mmRate),
    mmRateWithout: mmRate,
    orders,
  }
}

function optionEquity(equity: number, optionValue: number): Surprise | null {
  if (equity <= 0 || optionValue < NEARLY_ALL * equity) return null
  return { kind: 'optionEquity', atStake: optionValue, base: null, equity, optionValue }
}

/** Orders that count and have a limit, on the other side of what is held of their contract. */
function closingOrders(scenario: Scenario): readonly Order[] {
  const { positions, hedges } = scenario
  const held = [...positions, ...hedges.filter(({ enabled }) => enabled)]
  return countedOrders(scenario).flatMap(({ order, size }) => {
    const open = held
      .filter(({ contract }) => contract.key === order.contract.key)
      .reduce((sum, row) => sum.plus(row.size), ZERO)
    return order.price !== null && open.times(size).isNegative() ? [order] : []
  })
}

function finite(rate: number): number | null {
  return Number.isFinite(rate) ? rate : null
}
