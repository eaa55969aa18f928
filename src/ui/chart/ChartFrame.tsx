import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '@/ui/controls/Button'
import { cx } from '@/ui/cx'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Part } from '@/ui/parts/Part'
import styles from './ChartFrame.module.css'
import { type ChartData, ChartTable } from './ChartTable'
import { ExportMenu } from './ExportMenu'

export interface ChartFrameProps {
  /** What the chart shows to be true: “The worst is a 10 % fall with volatility up 20 %: 11,396.81 USD”. */
  title: string
  /** What is drawn, and in which units. */
  subtitle: string
  /** The heading's level; 2 unless told. */
  level?: 2 | 3
  /** The same data as columns and rows of plain text: decimals as they are, `-0.1`, not `−10 %`. */
  table: ChartData
  /** What it shows in few words, for the names of files: “Stress”. */
  what: string
  /** The result is being computed again: dims after 100 ms, keeps its size. */
  busy?: boolean
  /** No SVG in it (a coloured table): no picture to export. */
  picture?: boolean
  /** More controls beside Table and Export. */
  controls?: ReactNode
  /** The chart, with a height of its own. */
  children: ReactNode
}

/** The same frame for every chart: finding as title, what is shown below it, table view and export. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, level = 2, table, what, busy = false, picture = true, controls, children } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  const id = useId()
  const area = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  // A group, not an image: the points inside can be reached with the keyboard.
  const group = { role: 'group', 'aria-labelledby': `${id}-title ${id}-subtitle` } as const
  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`}>
      <figcaption className={styles.caption}>
        <Heading id={`${id}-title`} className={styles.title}>
          <WholeAmounts text={title} />
        </Heading>
        <div className={styles.line}>
          <p id={`${id}-subtitle`} className={styles.subtitle}>
            {subtitle}
          </p>
          <div className={styles.tools}>
            {controls}
            <Button small variant="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Table
            </Button>
            <ExportMenu {...{ title, subtitle, table, what, picture, area }} />
          </div>
        </div>
      </figcaption>
      <StaleOverlay busy={busy} className={styles.stage}>
        <div ref={area} className={cx(styles.chart, asTable && styles.away)} {...group} inert={asTable}>
          <Part what="The chart">{children}</Part>
        </div>
        {asTable && (
          <div className={styles.table} {...SCROLLS}>
            <ChartTable label={`${title}, as a table`} table={table} />
          </div>
        )}
      </StaleOverlay>
    </figure>
  )
}

/** What scrolls can take the focus, so that the arrow keys scroll it. */
const SCROLLS = { tabIndex: 0 } as const
