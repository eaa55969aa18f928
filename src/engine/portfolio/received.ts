import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { emptyBalance, paidInto } from './balance'
import type { Balance } from './scenario'

/** The balances after a coin's wallet has received `cash`, or paid it where negative, as far as it can. */
export function received(
  balances: readonly Balance[],
  coin: string,
  cash: Decimal | Figure,
): readonly Balance[] {
  const line = balances.find((one) => one.coin === coin) ?? emptyBalance(coin)
  return withLines(balances, [paidInto(line, cash)])
}

/** The balances with other lines for their coins; coins without a line get one, at the end. */
export function withLines(balances: readonly Balance[], lines: readonly Balance[]): readonly Balance[] {
  const isNew = ({ coin }: Balance) => !balances.some((line) => line.coin === coin)
  return [
    ...balances.map((line) => lines.find(({ coin }) => coin === line.coin) ?? line),
    ...lines.filter(isNew),
  ]
}
