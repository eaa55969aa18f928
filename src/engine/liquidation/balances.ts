import { type Decimal, ZERO } from '@/engine/figure/decimal'
import type { Balance } from '@/engine/model/scenario'

/**
 * The balances after a coin's wallet has received `cash`, or paid it where negative. During a liquidation a wallet
 * may be negative: losses beyond the wallet are a liability of the coin (margin model, section "Account").
 */
export function received(balances: readonly Balance[], coin: string, cash: Decimal): readonly Balance[] {
  const change = (line: Balance) => ({ ...line, wallet: line.wallet.plus(cash) })
  const line = balances.find((one) => one.coin === coin)
  return withLines(balances, [change(line ?? emptyBalance(coin))])
}

/** The balances with other lines for their coins; coins without a line get one, at the end. */
export function withLines(balances: readonly Balance[], lines: readonly Balance[]): readonly Balance[] {
  const isNew = ({ coin }: Balance) => !balances.some((line) => line.coin === coin)
  return [
    ...balances.map((line) => lines.find(({ coin }) => coin === line.coin) ?? line),
    ...lines.filter(isNew),
  ]
}

/** A coin without a balance line: nothing there, collateral on. */
export function emptyBalance(coin: string): Balance {
  return { coin, wallet: ZERO, borrowed: ZERO, collateral: true, path: 'account.balances' }
}
