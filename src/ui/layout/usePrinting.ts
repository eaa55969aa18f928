import { useSyncExternalStore } from 'react'

/** Whether the page is being printed: paper does not scroll. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting, never)
}

function listen(changed: () => void): () => void {
  const query = matchMedia('print')
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

function isPrinting(): boolean {
  return matchMedia('print').matches
}

function never(): boolean {
  return false
}
