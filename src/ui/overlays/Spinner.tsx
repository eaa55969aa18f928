import styles from './Spinner.module.css'

/** Something is on its way; said politely. */
export function Spinner({ label }: { label: string }) {
  return (
    <span role="status" className={styles.spinner}>
      <span className={styles.wheel} aria-hidden="true" />
      {label}
    </span>
  )
}
