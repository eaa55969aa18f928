import type { Omission } from '@/files/found/omission'
import { formatNumber } from '@/ui/format'
import styles from './ImportDialog.module.css'

/** More than a person reads at once are told by their number. */
const MOST = 200

/** What is not taken over, each by name with the reason; nothing where there is none. */
export function OmissionList({ title, omissions }: { title: string; omissions: readonly Omission[] }) {
  if (omissions.length === 0) return null
  const lines = new Map(omissions.map((omission) => [Object.values(omission).join('\n'), omission]))
  const shown = [...lines].slice(0, MOST)
  const more = lines.size - shown.length
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.omissions} aria-label={title}>
        {shown.map(([key, { what, reason, where }]) => (
          <li key={key} className={styles.omission}>
            <strong>{what}</strong>
            <span>{reason}</span>
            <span className={styles.muted}>{where === what ? '' : where}</span>
          </li>
        ))}
        {more > 0 && <li>and {formatNumber(more)} more</li>}
      </ul>
    </section>
  )
}
