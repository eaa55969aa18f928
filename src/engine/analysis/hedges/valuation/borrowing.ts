import type { Requirement } from '@/engine/margin/accountMargin'
import { type CoinAccount, coinAccounts } from '@/engine/margin/coinAccount'
import { FAST } from '@/engine/margin/fastInterpreter'
import { priceUnit } from '@/engine/margin/priceUnit'
import { legsOf } from '@/engine/margin/unitLegs'
import { numbers as a } from '@/engine/numbers/numbers'
import { withLines } from '@/engine/portfolio/received'
import type { Balance, Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { SweepSubject } from '@/engine/sweep/sweep'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgedMargin } from './hedgeResult'
import { lineOf, PAID_IN, spotPrice } from './spotTrade'

/**
 * What the account's debts require beyond what they require now, by how much spot is bought, USD: what the wallet lacks
 * for it is borrowed. In doubles, far below a microsecond each. Follows the margin model, section "Account".
 */
export function borrowingBySize(
  { unmoved }: SweepSubject,
  { scenario, unit }: HedgeableUnit,
): (size: number) => Requirement<number> {
  const { base } = unit
  const { rulebook } = scenario
  const { account } = rulebook.model
  const lines = [base, PAID_IN].map((coin) => lineOf(scenario.balances, coin))
  const accountWith = { ...scenario, balances: withLines(scenario.balances, lines) }
  const coins = coinAccounts(a, accountWith, heldLegs(scenario, unit))
  const price = spotPrice(unmoved.market, base).toNumber()
  const traded = coins.flatMap((coin) => {
    const line = lines.find((one) => one.coin === coin.coin)
    if (line === undefined) return []
    const one = { ...coin, wallet: 0, borrowed: 1, funds: -1, equity: -1 }
    return {
      coin,
      perSize: coin.coin === base ? 1 : -price,
      spendable: spendableOf(line, lineOf(unmoved.balances, coin.coin)),
      /** What a debt of one coin requires: all debts do in proportion. */
      ofOne: account.standing(a, rulebook, [one], []).borrowed,
    }
  })
  const required = (size: number) => {
    let [maintenanceMargin, initialMargin] = [0, 0]
    for (const { coin, perSize, spendable, ofOne } of traded) {
      const owed = account.owed(a, paid(coin, size * perSize, spendable))
      maintenanceMargin += owed * ofOne.maintenanceMargin
      initialMargin += owed * ofOne.initialMargin
    }
    return { maintenanceMargin, initialMargin }
  }
  const now = required(0)
  return (size) => beyond(required(size), now)
}

/** What one requirement asks beyond another. */
export function beyond(after: Requirement<number>, before: Requirement<number>): Requirement<number> {
  return {
    maintenanceMargin: after.maintenanceMargin - before.maintenanceMargin,
    initialMargin: after.initialMargin - before.initialMargin,
  }
}

/** A margin with what is borrowed for the hedge on top. */
export function withBorrowing<Margin extends HedgedMargin>(
  margin: Margin,
  added: Requirement<number>,
): Margin {
  return {
    ...margin,
    maintenanceMargin: margin.maintenanceMargin + added.maintenanceMargin,
    initialMargin: margin.initialMargin + added.initialMargin,
    components: { ...margin.components, borrowing: added.maintenanceMargin },
  }
}

function heldLegs(scenario: Scenario, own: HedgeableUnit['unit']) {
  return unitsInUse(scenario).flatMap((base) => {
    const { contracts } = base === own.base ? own : priceUnit(FAST, scenario, base)
    return legsOf(a, scenario, [], contracts).held
  })
}

/** What a wallet pays until it borrows: the trade is done before what-if moves, and what these pay out stays there. */
function spendableOf(moved: Balance, unmoved: Balance): number {
  return Math.min(moved.wallet.toNumber(), unmoved.wallet.toNumber())
}

function paid(coin: CoinAccount<number>, cash: number, spendable: number): CoinAccount<number> {
  const lacking = Math.max(0, -cash - spendable)
  return {
    ...coin,
    wallet: coin.wallet + cash + lacking,
    borrowed: coin.borrowed + lacking,
    funds: coin.funds + cash,
    equity: coin.equity + cash,
  }
}
