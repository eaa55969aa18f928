import { openDialog } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { EmptyState } from '@/ui/overlays/EmptyState'

/** What an empty book says: the ways in. */
export function StartHere() {
  return (
    <EmptyState
      title="Start with a book of your own."
      actions={<Button onClick={() => openDialog('import')}>Bring my account</Button>}
    >
      <p>
        Type a position into the line above, such as “sell 3 btc 24apr 80000 call”, or paste several. Or bring
        your account: paste or drop the exchange’s answers, a spreadsheet’s rows or a scenario file anywhere
        on the page.
      </p>
    </EmptyState>
  )
}
