import { useSyncExternalStore } from 'react'

/** Narrower than that nothing stands beside anything: as in the style sheets. */
const PHONE = '(width <= 35em)'

/** Whether the screen is that of a phone. */
export function usePhone(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(PHONE).matches)
}

function listen(listener: () => void): () => void {
  const query = window.matchMedia(PHONE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
