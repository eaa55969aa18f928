import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'marginscope.theme'
const listeners = new Set<() => void>()
let theme: Theme = 'system'

/** The kept choice, put on the page: call it before the first paint. */
export function startTheme(): void {
  theme = readTheme(keptTheme())
  put(theme)
}

export function setTheme(next: Theme): void {
  theme = next
  put(next)
  try {
    if (next === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, next)
  } catch {
    // Without storage the choice holds for this visit.
  }
  for (const listener of listeners) listener()
}

/** The chosen theme and the way to choose another; `system` follows the device. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const current = useSyncExternalStore(listen, () => theme)
  return [current, setTheme]
}

export function readTheme(kept: string | null): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

function put(next: Theme): void {
  const root = document.documentElement
  if (next === 'system') delete root.dataset.theme
  else root.dataset.theme = next
}

function keptTheme(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
