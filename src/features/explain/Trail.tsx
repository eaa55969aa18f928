import type { Crumb } from './crumbs'
import styles from './Explain.module.css'

interface TrailProps {
  crumbs: readonly Crumb[]
  onFollow: (path: readonly number[]) => void
}

/** Where one is on the way from the figure asked for; each step above leads back. */
export function Trail({ crumbs, onFollow }: TrailProps) {
  if (crumbs.length < 2) return null
  return (
    <nav aria-label="Way down to this figure">
      <ol className={styles.trail}>
        {crumbs.map(({ words, path, isHere }) => (
          <li key={`${path.join('.')} ${words}`} aria-current={isHere ? 'location' : undefined}>
            {isHere ? (
              words
            ) : (
              <button type="button" className={styles.link} onClick={() => onFollow(path)}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
