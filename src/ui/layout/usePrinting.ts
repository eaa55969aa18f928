import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Between the browser's word that it will print and that it has: what a script prints is laid out within. */
let isAnnounced = false

/** Whether the page is being printed: paper does not scroll. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting, never)
}

function listen(changed: () => void): () => void {
  const query = matchMedia('print')
  // The browser lays the paper out as soon as it has said so: nothing may wait.
  const begin = () => {
    isAnnounced = true
    flushSync(changed)
  }
  const end = () => {
    isAnnounced = false
    changed()
  }
  query.addEventListener('change', changed)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    query.removeEventListener('change', changed)
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}

function isPrinting(): boolean {
  return isAnnounced || matchMedia('print').matches
}

function never(): boolean {
  return false
}
