import { type Decimal, plain } from '@/engine/numbers/decimal'
import { emptyBalance, paidInto } from '@/engine/portfolio/balance'
import { withLines } from '@/engine/portfolio/received'
import type { Balance, Scenario } from '@/engine/portfolio/scenario'
import type { BalanceChange } from './hedgeResult'

/** The stablecoin that spot is bought and sold for. */
export const PAID_IN = 'USDT'

/**
 * What buying `size` coins at the index price does to the balances; negative sells. What the USDT wallet lacks is
 * borrowed. Coins are sold out of the wallet, so no more than it holds.
 *
 * @param at the market of the trade; what-if hedges are done before what-if moves
 */
export function spotTrade(balances: readonly Balance[], at: Scenario['market'], base: string, size: Decimal) {
  const cash = size.times(spotPrice(at, base)).negated()
  const changes = [change(lineOf(balances, base), size), change(lineOf(balances, PAID_IN), cash)]
  return changes.map(({ coin, wallet, borrowed }) => ({
    coin,
    wallet: wallet.toDecimalPlaces(PLACES),
    borrowed: borrowed.toDecimalPlaces(PLACES),
  }))
}

/** What a coin costs. */
export function spotPrice(
  { indexes, stablecoins }: Pick<Scenario['market'], 'indexes' | 'stablecoins'>,
  base: string,
): Decimal {
  const [index, rate] = [indexes.get(base), stablecoins.get(PAID_IN)]
  if (index === undefined || rate === undefined) throw new RangeError(`no price of ${base} in ${PAID_IN}`)
  return index.dividedBy(rate)
}

/** What a document's decimals can hold of any amount. */
const PLACES = 8

interface Change {
  readonly coin: string
  readonly wallet: Decimal
  readonly borrowed: Decimal
}

function change(line: Balance, amount: Decimal): Change {
  const { coin, wallet, borrowed } = paidInto(line, amount)
  return { coin, wallet: wallet.minus(line.wallet), borrowed: borrowed.minus(line.borrowed) }
}

/** What there is of a coin. */
export function lineOf(balances: readonly Balance[], coin: string): Balance {
  return balances.find((line) => line.coin === coin) ?? emptyBalance(coin)
}

/** The balances after changes; a wallet that would fall below zero borrows what it lacks. */
export function changedBalances(
  balances: readonly Balance[],
  changes: readonly Change[],
): readonly Balance[] {
  const lines = changes.map(({ coin, wallet, borrowed }) => {
    const line = lineOf(balances, coin)
    return paidInto({ ...line, borrowed: line.borrowed.plus(borrowed) }, wallet)
  })
  return withLines(balances, lines)
}

/** Changes as plain texts. */
export function printedChanges(changes: readonly Change[]): readonly BalanceChange[] {
  return changes.map(({ coin, wallet, borrowed }) => ({
    coin,
    wallet: plain(wallet),
    borrowed: plain(borrowed),
  }))
}
