import { contractName } from '@/state/names/contractName'
import { useResult } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { formatNumber } from '@/ui/format'
import styles from './Guide.module.css'

/** What is held, to read along where the tables are not shown. */
export function BookLine() {
  const workbook = useScenario((state) => state.workbook)
  const asOf = useResult(({ document }) => document?.asOf ?? '')
  const { positions, hedges, orders, balances } = workbook
  const named = (size: string, symbol: string) =>
    `${formatNumber(size, { sign: true })} ${contractName(symbol, asOf)}`
  const lines = [
    ...positions.map(({ id, size, symbol }) => ({ id, text: named(size, symbol) })),
    ...hedges.map(({ id, size, symbol }) => ({ id, text: `${named(size, symbol)}, what-if hedge` })),
    ...orders.map(({ id, side, size, symbol, price }) => ({
      id,
      text: `${side === 'Buy' ? 'Order to buy' : 'Order to sell'} ${formatNumber(size)} ${contractName(symbol, asOf)} at ${formatNumber(price)}`,
    })),
    ...balances.map(({ id, coin, wallet, borrowed }) => ({
      id,
      text: `${formatNumber(wallet)} ${coin}${borrowed === '' ? '' : `, ${formatNumber(borrowed)} borrowed`}`,
    })),
  ]
  return (
    <ul className={styles.book} aria-label="What is held">
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
