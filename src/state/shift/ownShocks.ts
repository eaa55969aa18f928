import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { savedText, saveText } from '@/state/storage/safeStorage'

/** The user's own scenario grid as typed: per cent, with commas between. */
export interface OwnShocks {
  readonly prices: string
  readonly ivs: string
  /** With near-expiry decay and term scaling, as the rulebook has them. */
  readonly asRulebook: boolean
}

const NAME = 'marginscope.own-shocks'

const USUAL: OwnShocks = {
  prices: '-50, -40, -30, -20, -10, 0, 10, 20, 30, 50',
  ivs: '-30, 0, 50, 100',
  asRulebook: true,
}

const ownShocksStore = createStore<OwnShocks>()(() => ({ ...USUAL, ...saved() }))

/** The user's own shocks, kept through reloads where the browser lets it. */
export function useOwnShocks(): OwnShocks {
  return useStore(ownShocksStore)
}

export function changeOwnShocks(changes: Partial<OwnShocks>): void {
  ownShocksStore.setState(changes)
  saveText(NAME, JSON.stringify(ownShocksStore.getState()))
}

/** What was saved, as far as it is of the right kind. */
function saved(): Partial<OwnShocks> {
  const text = savedText(NAME)
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    const kept = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const isKind = ([key, entry]: [string, unknown]) =>
      Object.hasOwn(USUAL, key) && typeof entry === typeof USUAL[key as keyof OwnShocks]
    return Object.fromEntries(kept.filter(isKind))
  } catch {
    return {}
  }
}
