import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keepChoice, keptChoice } from '@/state/storage/keptChoice'
import { showTab } from './viewStore'

export const COMPARISONS = [
  'Portfolio and cross margin',
  'Rulebooks',
  'Venues',
  'Saved scenarios',
  'Now and baseline',
  'Reconcile',
] as const
export type ComparisonName = (typeof COMPARISONS)[number]

/** What the user last chose to compare; kept while other tabs are looked at, and what kind through a reload. */
interface Choice {
  readonly what: ComparisonName
  /** The rulebook beside the scenario's own, null: the first other one. */
  readonly rulebook: string | null
  /** Ids of scenarios; null: the open one, and the one changed last. */
  readonly left: string | null
  readonly right: string | null
}

const KEY = 'compare'

export const choiceStore = createStore<Choice>()(() => ({
  what: keptChoice(KEY, COMPARISONS),
  rulebook: null,
  left: null,
  right: null,
}))

/** Compares something else, for those who look at another tab. */
export function openComparison(what: ComparisonName): void {
  compareWhat(what)
  showTab('Compare')
}

/** Compares something else. */
export function compareWhat(what: ComparisonName): void {
  keepChoice(KEY, what)
  choiceStore.setState({ what })
}

export function useChoice<T>(select: (choice: Choice) => T): T {
  return useStore(choiceStore, select)
}
