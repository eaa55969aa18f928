import styles from './ChartSkeleton.module.css'

export interface ChartSkeletonProps {
  /** Said to screen readers. */
  label?: string
  /** Of the chart below title and subtitle, in pixels; as `Plot` unless told. */
  height?: number
}

/** The place of a chart that has no data yet, as large as the chart will be. */
export function ChartSkeleton({ label = 'Calculating', height = 320 }: ChartSkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      <div className={styles.title} />
      <div className={styles.subtitle} />
      <div className={styles.plot} style={{ height }} />
    </div>
  )
}
