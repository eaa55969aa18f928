import type { ReactElement } from 'react'
import { ResponsiveContainer } from 'recharts'
import styles from './Plot.module.css'

export interface PlotProps {
  /** In pixels; 320 unless told. */
  height?: number
  /** A recharts chart; give it `title` for screen readers. */
  children: ReactElement
}

/** Room for a chart: as wide as the frame, of a height that does not jump. Load it lazily. */
export function Plot({ height = 320, children }: PlotProps) {
  return (
    <div className={styles.plot} style={{ height }}>
      <ResponsiveContainer width="100%" height="100%">
        {children}
      </ResponsiveContainer>
    </div>
  )
}
