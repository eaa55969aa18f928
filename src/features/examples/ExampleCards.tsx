import { showExample } from '@/actions/files'
import { useLibrary } from '@/state/library/library'
import { formatPercent } from '@/ui/format'
import styles from './ExampleCards.module.css'

interface ExampleCardsProps {
  /** So many of them; all unless told. */
  most?: number
  /** Behind the choice. */
  onChoose?: () => void
}

/** The built-in examples, each with what it teaches and how much of the account it needs. */
export function ExampleCards({ most, onChoose }: ExampleCardsProps) {
  const examples = useLibrary((library) => library.examples)
  const choose = (id: string) => {
    onChoose?.()
    void showExample(id)
  }
  return (
    <ul className={styles.cards} aria-label="Examples">
      {examples.slice(0, most).map(({ id, title, teaches, mmRate }) => (
        <li key={id} className={styles.card}>
          <button type="button" className={styles.title} onClick={() => choose(id)}>
            {title}
          </button>
          <p className={styles.teaches}>{teaches}</p>
          <p className={styles.rate}>MM rate {formatPercent(mmRate)}</p>
        </li>
      ))}
    </ul>
  )
}
