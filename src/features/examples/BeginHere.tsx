import { openDialog } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import styles from './BeginHere.module.css'
import { ExampleCards } from './ExampleCards'

const OFFERED = 6

/** Beside an empty book: examples of what the page shows of a book. */
export function BeginHere() {
  return (
    <section className={styles.begin} aria-labelledby="begin-heading">
      <h2 id="begin-heading" className={styles.heading}>
        Or begin with an example
      </h2>
      <ExampleCards most={OFFERED} />
      <Button small variant="quiet" onClick={() => openDialog('examples')}>
        All examples …
      </Button>
      <Button small variant="quiet" onClick={() => openDialog('lessons')}>
        Or learn how it works: lessons …
      </Button>
    </section>
  )
}
