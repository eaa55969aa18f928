import { useSyncExternalStore } from 'react'

/** As where the page becomes one column. */
const NARROW = '(max-width: 1000px)'

/** Whether the page is one column. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches)
}

function listen(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
