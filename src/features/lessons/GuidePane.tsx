import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Guide.module.css'
import { useRootFlag } from './useRootFlag'

interface GuidePaneProps {
  /** What it is, for screen readers. */
  label: string
  title: string
  /** Above the title: where one is. */
  above: string
  tools: ReactNode
  /** The page's own heading is not shown: this one is in its place. */
  isAlone?: boolean
  /** When this changes, the reading goes on at the title. */
  shown: string
  children: ReactNode
}

/**
 * What leads through the page: over the portfolio, on narrow screens a sheet at the foot; it covers nothing that it
 * points at.
 */
export function GuidePane({ label, title, above, tools, isAlone = false, shown, children }: GuidePaneProps) {
  const Heading = isAlone ? 'h1' : 'h2'
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
          <Heading ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </Heading>
        </div>
        <div className={styles.tools}>{tools}</div>
      </header>
      {children}
    </aside>
  )
}
