import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/controls/Button'
import { CopyIcon, InfoIcon, WarningIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import styles from './Notice.module.css'

export interface NoticeProps {
  tone?: 'info' | 'warning' | 'error'
  title: string
  /** One fault a line; can be copied as a list. */
  lines?: readonly string[]
  /** Buttons: the way out. */
  actions?: ReactNode
  children?: ReactNode
}

/** Something to know, in its place on the page; errors are said at once to screen readers. */
export function Notice({ tone = 'info', title, lines = [], actions, children }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'note'}>
      <span className={styles.icon}>{tone === 'info' ? <InfoIcon /> : <WarningIcon />}</span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {[...new Set(lines)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {(lines.length > 0 || actions) && (
          <div className={styles.actions}>
            {actions}
            {lines.length > 0 && <CopyList lines={lines} />}
          </div>
        )}
      </div>
    </div>
  )
}

function CopyList({ lines }: { lines: readonly string[] }) {
  const [state, setState] = useState('Copy the list')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'))
      setState('Copied')
    } catch {
      setState('Copying is not allowed here')
    }
  }
  return (
    <Button small icon={<CopyIcon />} onClick={copy}>
      {state}
    </Button>
  )
}
