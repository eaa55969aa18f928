import type { ReactNode } from 'react'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { ExplainedAt } from '@/parts/ExplainedAt'
import styles from './Cells.module.css'

export interface ComputedFigureProps {
  address: FigureAddress
  label: string
  children: ReactNode
}

/** A computed figure that opens its explanation, and dims while it is being computed again. */
export function ComputedFigure({ address, label, children }: ComputedFigureProps) {
  return (
    <ExplainedAt address={address} className={styles.computed} label={label}>
      {children}
    </ExplainedAt>
  )
}
