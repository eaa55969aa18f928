import styles from './JumpBar.module.css'
import { usePartInSight } from './usePartInSight'

const PARTS = [
  { label: 'Portfolio', id: 'portfolio' },
  { label: 'Market', id: 'market' },
  { label: 'Results', id: 'results' },
]
const IDS = PARTS.map(({ id }) => id)

/** At the foot of the screen, where the page is one column: jumps to its parts, and says which one is being read. */
export function JumpBar() {
  const current = usePartInSight(IDS)
  return (
    <nav className={`${styles.bar} no-print`} aria-label="Parts of the page">
      {PARTS.map(({ label, id }) => (
        <button
          key={id}
          type="button"
          className={styles.jump}
          aria-current={id === current ? 'location' : undefined}
          onClick={() => jump(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}

/** The focus goes along, so that the keyboard goes on from there. */
function jump(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView()
  part?.focus({ preventScroll: true })
}
