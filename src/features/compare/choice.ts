import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const COMPARISONS = [
  'Portfolio and cross margin',
  'Rulebooks',
  'Saved scenarios',
  'Now and baseline',
] as const
export type ComparisonName = (typeof COMPARISONS)[number]

/** What the user last chose to compare; kept while other tabs are looked at. */
interface Choice {
  readonly what: ComparisonName
  /** The rulebook beside the scenario's own, null: the first other one. */
  readonly rulebook: string | null
  /** Ids of scenarios; null: the open one, and the one changed last. */
  readonly left: string | null
  readonly right: string | null
}

export const choiceStore = createStore<Choice>()(() => ({
  what: 'Portfolio and cross margin',
  rulebook: null,
  left: null,
  right: null,
}))

export function useChoice<T>(select: (choice: Choice) => T): T {
  return useStore(choiceStore, select)
}
