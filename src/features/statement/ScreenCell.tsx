import type { ReactNode } from 'react'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { StatementCell, StatementFigure } from '@/files/statement/statementDocument'
import { explain, useView } from '@/state/view/viewStore'
import { Amount } from '@/ui/figures/Amount'
import { Explainable } from '@/ui/figures/Explainable'
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
    <Explained name={name} address={address}>
      {amount}
    </Explained>
  )
}

function Explained({
  name,
  address,
  children,
}: {
  name: string
  address: FigureAddress
  children: ReactNode
}) {
  const isOpen = useView(({ explained }) => explained?.address === address)
  return (
    <Explainable label={name} open={isOpen} onExplain={() => explain(address)}>
      {children}
    </Explainable>
  )
}
