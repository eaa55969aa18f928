import type { ReactNode } from 'react'
import { HEADLINE } from '@/store/headlineFigures'
import { useResult } from '@/store/result'
import { cx } from '@/ui/cx'
import { Dims } from '@/ui/layout/Dims'
import { usePhone } from '@/ui/layout/usePhone'
import { DecidingSentence } from './DecidingSentence'
import styles from './Headline.module.css'
import { HeadlineGroup } from './HeadlineGroup'
import { Status } from './Status'
import { useStickyHeight } from './useStickyHeight'

/** The figures that are always in sight, each with its change against the baseline, and what decides. */
export function Headline({ children }: { children?: ReactNode }) {
  return usePhone() ? <NarrowHeadline>{children}</NarrowHeadline> : <WideHeadline>{children}</WideHeadline>
}

/** `children` stand before the sentence: what must be known of all these figures. */
function WideHeadline({ children }: { children?: ReactNode }) {
  const sticky = useStickyHeight()
  return (
    <section ref={sticky} className={cx(styles.headline, styles.sticky)} aria-label="Headline">
      <Figures className={styles.all} />
      <div className={styles.words}>
        {children}
        <DecidingSentence />
      </div>
    </section>
  )
}

const IN_SIGHT: readonly string[] = ['maintenanceMargin', 'mmRate', 'availableBalance']

/** Only three figures and the sentence stay in sight; the others scroll away with the page. */
function NarrowHeadline({ children }: { children?: ReactNode }) {
  const sticky = useStickyHeight()
  return (
    <section className={cx(styles.headline, styles.narrow)} aria-label="Headline">
      <div ref={sticky} className={styles.sticky}>
        <Figures className={styles.three} isShown={(key) => IN_SIGHT.includes(key)} compact />
        <div className={styles.words}>
          <DecidingSentence />
        </div>
      </div>
      <Figures className={styles.three} isShown={(key) => !IN_SIGHT.includes(key)} compact />
      <div className={cx(styles.words, styles.further)}>
        <Status />
        {children}
      </div>
    </section>
  )
}

interface FiguresProps {
  className: string | undefined
  isShown?: (key: string) => boolean
  compact?: boolean
}

function Figures({ className, isShown = () => true, compact = false }: FiguresProps) {
  const busy = useResult((result) => result.busy && result.current !== null)
  return (
    <Dims busy={busy} className={cx(styles.figures, className)}>
      {HEADLINE.filter(({ key }) => isShown(key)).map((figure) => (
        <HeadlineGroup key={figure.key} figure={figure} compact={compact} />
      ))}
    </Dims>
  )
}
