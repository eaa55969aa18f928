/** Texts in the browser's local storage, which may be full, forbidden or missing: nothing here throws. */

/** The text under a name; null where there is none or the browser forbids reading. */
export function savedText(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Saves a text; tells whether the browser took it. */
export function saveText(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

/** Takes a text away; tells whether it is gone. */
export function forgetText(name: string): boolean {
  try {
    localStorage.removeItem(name)
    return true
  } catch {
    return false
  }
}

/** The names of all texts; null where the browser does not let its storage be read. */
export function savedNames(): readonly string[] | null {
  try {
    return Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
  } catch {
    return null
  }
}

/**
 * Copies what could not be read in full to a name beside it, one that is free or holds it already. Tells whether there
 * was room for it.
 */
export function keepAside(name: string, text: string): boolean {
  let copy = `${name}.unreadable`
  for (let next = 2; ![null, text].includes(savedText(copy)); next += 1) copy = `${name}.unreadable-${next}`
  return saveText(copy, text)
}

/** A text that this tab keeps through reloads, where the browser has such a storage. */
export const tabText = {
  get(name: string): string | null {
    try {
      return sessionStorage.getItem(name)
    } catch {
      return null
    }
  },
  set(name: string, text: string): void {
    try {
      sessionStorage.setItem(name, text)
    } catch {
      // The tab then opens what was open last in any tab.
    }
  },
}
