import type { FigureView } from '@/engine/figure/view'
import styles from './Explain.module.css'

interface TrailProps {
  trail: readonly FigureView[]
  path: readonly number[]
  onFollow: (path: readonly number[]) => void
}

/** The way from the figure asked for down to the one looked at; each step leads back. */
export function Trail({ trail, path, onFollow }: TrailProps) {
  const above = trail.slice(0, -1)
  if (above.length === 0) return null
  return (
    <nav aria-label="Way down to this figure">
      <ol className={styles.trail}>
        {above.map((figure, depth) => (
          <li key={path.slice(0, depth).join('.')}>
            <button type="button" className={styles.link} onClick={() => onFollow(path.slice(0, depth))}>
              {figure.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
