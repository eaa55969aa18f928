import { createJSONStorage, type PersistStorage, type StateStorage } from 'zustand/middleware'
import { viewStore } from './view'

/**
 * Local storage that may be full, forbidden or corrupt: the work then stays in memory, and the user is told.
 */
const tolerant: StateStorage = {
  getItem(name) {
    try {
      const text = localStorage.getItem(name)
      if (text !== null) JSON.parse(text)
      return text
    } catch {
      report('What this browser had saved could not be read. You start afresh; nothing of it was deleted.')
      keepAside(name)
      return null
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, value)
      viewStore.setState({ storageProblem: null })
    } catch {
      report('This browser cannot save your work (its storage is full or forbidden). Save it as a file.')
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name)
    } catch {
      report('This browser does not let its storage be changed.')
    }
  },
}

/** Saved state as JSON in the browser's local storage. */
export function safeStorage<S>(): PersistStorage<S> | undefined {
  return createJSONStorage<S>(() => tolerant)
}

function report(problem: string): void {
  viewStore.setState({ storageProblem: problem })
}

/** What cannot be read is kept under another name, so that the next save does not overwrite it. */
function keepAside(name: string): void {
  try {
    const text = localStorage.getItem(name)
    if (text !== null) localStorage.setItem(`${name}.unreadable`, text)
  } catch {
    // Storage is forbidden altogether: there is nothing to keep.
  }
}
