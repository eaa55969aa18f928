import styles from './Legend.module.css'

export interface LegendProps {
  items: readonly { readonly key: string; readonly text: string; readonly colour: string }[]
  /** The key of the one that is drawn dashed. */
  dashed?: string
  /** Areas instead of lines. */
  areas?: boolean
}

/** The names of lines where a narrow plot has no room at their ends, or of the parts of bars. */
export function Legend({ items, dashed, areas = false }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {items.map(({ key, text, colour }) => (
        <li key={key} className={styles.item} style={{ color: areas ? 'var(--text-muted)' : colour }}>
          {areas ? (
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={colour} />
            </svg>
          ) : (
            <svg width="18" height="8" aria-hidden="true">
              <line
                x1="0"
                y1="4"
                x2="18"
                y2="4"
                stroke={colour}
                strokeWidth="2"
                strokeDasharray={key === dashed ? '4 3' : undefined}
              />
            </svg>
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}
