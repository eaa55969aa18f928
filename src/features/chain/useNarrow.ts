import { useSyncExternalStore } from 'react'

const QUERY = '(width < 45em)'

/** Whether the screen has no room for calls beside puts. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(QUERY)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(QUERY).matches,
  )
}
