import { useLibrary } from '@/store/library'
import { openExample } from '@/store/openExample'
import { Button } from '@/ui/controls/Button'
import { EmptyState } from '@/ui/overlays/EmptyState'

const OFFERED = 3

/** What an empty page offers: examples to try, and the ways in. */
export function StartHere() {
  const examples = useLibrary((library) => library.examples)
  const buttons = examples.slice(0, OFFERED).map(({ id, title, teaches }) => (
    <Button key={id} title={teaches} onClick={() => void openExample(id)}>
      {title}
    </Button>
  ))
  return (
    <EmptyState title="Start with an example, or with a book of your own." actions={buttons}>
      <p>
        Type a position into the line above, such as “sell 3 btc 24apr 80000 call”, paste several, or drop a
        scenario file anywhere on the page.
      </p>
    </EmptyState>
  )
}
