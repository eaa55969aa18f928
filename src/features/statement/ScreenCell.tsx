import type { StatementCell, StatementFigure } from '@/files/statement/statementDocument'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { Amount } from '@/ui/figures/Amount'
import { exact } from '@/ui/format'
import styles from './StatementTab.module.css'

interface ScreenCellProps {
  cell: StatementCell
  said: (figure: StatementFigure) => string
}

/** A cell of the statement on screen: a figure that was computed opens its explanation. */
export function ScreenCell({ cell, said }: ScreenCellProps) {
  if (typeof cell === 'string') return cell
  const { address, name, value, decides } = cell
  const amount = (
    <Amount shown={said(cell)} exactly={exact(value)} className={decides ? styles.decides : undefined} />
  )
  return address === null ? (
    amount
  ) : (
    <ExplainedAt label={name} address={address}>
      {amount}
    </ExplainedAt>
  )
}
