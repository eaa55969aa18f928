import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  summary: ReactNode
  /** At the right end of the summary line, such as a count. */
  aside?: ReactNode
  /** Open from the start. */
  defaultOpen?: boolean
  children: ReactNode
}

export function Disclosure({ summary, aside, defaultOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={defaultOpen}>
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
