import { type KeyboardEvent, memo, type ReactElement } from 'react'
import { ResponsiveContainer } from 'recharts'
import { useInViewport } from '@/ui/layout/useInViewport'
import { usePrinting } from '@/ui/layout/usePrinting'
import styles from './Plot.module.css'

export interface PlotProps {
  /** In pixels; 320 unless told. */
  height?: number
  /** The bars lie, one below the other: the arrows lead down them. */
  lying?: boolean
  /** A recharts chart; give it `title` for screen readers. */
  children: ReactElement
}

/** Room for a chart: as wide as the frame, of a height that does not jump. Load it lazily. */
export function Plot({ height = 320, lying = false, children }: PlotProps) {
  const [box, inSight] = useInViewport<HTMLDivElement>()
  const isPrinting = usePrinting()
  return (
    <div ref={box} className={styles.plot} style={{ height }} onKeyDownCapture={lying ? leadDown : undefined}>
      <Drawing isSeen={inSight || isPrinting}>{children}</Drawing>
    </div>
  )
}

/** Charts are slow to draw: one that is scrolled away keeps its last picture until it is seen again. */
const Drawing = memo(
  ({ children }: { children: ReactElement; isSeen: boolean }) => (
    <ResponsiveContainer width="100%" height="100%">
      {children}
    </ResponsiveContainer>
  ),
  (_, { isSeen }) => !isSeen,
)

/** In a lying chart recharts takes only the arrows of a line, and those the wrong way round. */
const ARROWS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

function leadDown(event: KeyboardEvent): void {
  const key = ARROWS[event.key]
  if (key === undefined || !event.isTrusted) return
  event.preventDefault()
  event.stopPropagation()
  event.target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }))
}
