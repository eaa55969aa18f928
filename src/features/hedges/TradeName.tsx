import type { ReactNode } from 'react'
import styles from './TradeName.module.css'

/** A row in words, with a remark below it where it counts otherwise than it stands. */
export function TradeName({ children, remark }: { children: ReactNode; remark?: string | null }) {
  return (
    <span className={styles.name}>
      {children}
      {remark && <span className={styles.remark}>{remark}</span>}
    </span>
  )
}
