import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Guide.module.css'
import { useRootFlag } from './useRootFlag'

interface GuidePaneProps {
  /** What it is, for screen readers. */
  label: string
  title: string
  /** Above the title: where one is. */
  above: string
  tools: ReactNode
  /** When this changes, the reading goes on at the title. */
  shown: string
  children: ReactNode
}

/** What leads through the page: over the portfolio, on narrow screens a sheet at the foot; it covers nothing that it points at. */
export function GuidePane({ label, title, above, tools, shown, children }: GuidePaneProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useRootFlag('guide', true)
  useEffect(() => {
    if (shown !== '') heading.current?.focus({ preventScroll: true })
  }, [shown])
  return (
    <aside className={styles.pane} aria-label={label}>
      <header className={styles.header}>
        <div>
          <p className={styles.above}>{above}</p>
          <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
        </div>
        <div className={styles.tools}>{tools}</div>
      </header>
      {children}
    </aside>
  )
}
