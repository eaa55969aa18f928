import type { PersistStorage } from 'zustand/middleware'
import { viewStore } from './view'

/** What was read of a saved value, and what is wrong with it, in words for the user. */
export interface Reading<S> {
  readonly state: S | null
  readonly problem: string | null
}

const UNSAVED = 'This browser cannot save your work (its storage is full or forbidden). Save it as a file.'
const UNCHANGEABLE = 'This browser does not let its storage be changed.'
const FORBIDDEN =
  'This browser does not let its storage be read: your work lasts only while this page is open.'
const NO_COPY =
  'This browser holds work that cannot be read and has no room beside it, so nothing new is saved here. Save it as a file.'

/**
 * Saved state in the browser's local storage, which may be full, forbidden or corrupt: the work then stays in memory,
 * and the user is told. What cannot be read in full is kept under another name, so that saving never loses it.
 *
 * @param read reads what the saved text holds; undefined where it is no JSON
 */
export function safeStorage<S>(read: (saved: unknown) => Reading<S>): PersistStorage<S> {
  let mayWrite = true
  return {
    getItem(name) {
      const text = savedText(name)
      if (text === null) return null
      const { state, problem } = read(parsed(text))
      if (problem !== null) {
        mayWrite = keepAside(name, text)
        report(mayWrite ? problem : NO_COPY)
      }
      return state === null ? null : { state }
    },
    setItem(name, value) {
      if (!mayWrite) return
      try {
        localStorage.setItem(name, JSON.stringify(value))
        // It may have been full for a while only. What could not be read stays said.
        if (viewStore.getState().storageProblem === UNSAVED) report(null)
      } catch {
        report(UNSAVED)
      }
    },
    removeItem(name) {
      try {
        localStorage.removeItem(name)
      } catch {
        report(UNCHANGEABLE)
      }
    },
  }
}

function savedText(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    report(FORBIDDEN)
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Copies a text to a name that is free, or holds it already; tells whether that went well. */
function keepAside(name: string, text: string): boolean {
  try {
    let copy = `${name}.unreadable`
    for (let next = 2; ![null, text].includes(localStorage.getItem(copy)); next += 1) {
      copy = `${name}.unreadable-${next}`
    }
    localStorage.setItem(copy, text)
    return true
  } catch {
    return false
  }
}

function report(problem: string | null): void {
  viewStore.setState({ storageProblem: problem })
}
