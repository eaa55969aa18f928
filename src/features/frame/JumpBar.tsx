import styles from './JumpBar.module.css'

const PARTS = [
  { label: 'Portfolio', id: 'portfolio' },
  { label: 'Market', id: 'market' },
  { label: 'Results', id: 'results' },
]

/** At the foot of the screen, where the page is one column: jumps to its parts. */
export function JumpBar() {
  return (
    <nav className={`${styles.bar} no-print`} aria-label="Parts of the page">
      {PARTS.map(({ label, id }) => (
        <button key={id} type="button" className={styles.jump} onClick={() => jump(id)}>
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
