import { EmptyState } from '@/ui/overlays/EmptyState'

/** What an empty book says: the ways in. */
export function StartHere() {
  return (
    <EmptyState title="Start with a book of your own.">
      <p>
        Type a position into the line above, such as “sell 3 btc 24apr 80000 call”, paste several, or drop a
        scenario file anywhere on the page.
      </p>
    </EmptyState>
  )
}
