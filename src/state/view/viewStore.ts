import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Fault } from '@/engine/documents/fault'
import type { Stablecoin } from '@/engine/instruments/contract'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { keepChoice, keptChoice } from '@/state/storage/keptChoice'
import { savedText } from '@/state/storage/safeStorage'
import type { Workbook } from '@/state/workbook/workbook'

/** The dialogs that can be opened from everywhere; one at a time. */
export type DialogName =
  | 'palette'
  | 'shortcuts'
  | 'scenarios'
  | 'rename'
  | 'compare'
  | 'chain'
  | 'strategies'
  | 'rulebook'
  | 'interpolated'
  | 'examples'
  | 'share'
  | 'prices'
  | 'import'
  | 'glossary'
  | 'lessons'

export const RESULT_TABS = [
  'Stress',
  'Contingency',
  'Hedges and orders',
  'Plan',
  'Margin curve',
  'Liquidation',
  'Statement',
  'Compare',
] as const
export type ResultTab = (typeof RESULT_TABS)[number]

/**
 * With what a change is explained: before the last edit, the baseline, without a row (`hedges[0]`), another scenario,
 * or now.
 */
export type Since =
  | { readonly kind: 'edit' | 'baseline' }
  | { readonly kind: 'without'; readonly path: string }
  | { readonly kind: 'other'; readonly workbook: Workbook; readonly words: string }
  | After

/** The figure is that of after these what-if moves. */
export interface After {
  readonly kind: 'after'
  readonly moves: MovesDocument | null
  readonly words: string
  /** Where the figure stands that comes before it, after the same moves or as it is now; absent: the same, now. */
  readonly before?: { readonly address: FigureAddress; readonly isMoved: boolean }
}

/** A scenario beside the open one: a saved one, or the baseline of the open one. */
export type OtherScenario = Workbook | 'baseline'

/** A figure that the explanation panel shows: its address in the evaluation, and the way down from there. */
export interface Explained {
  readonly address: FigureAddress
  readonly path: readonly number[]
  /** Where it is asked why the figure changed. */
  readonly since?: Since
  /** The scenario that the figure is of, where that is not the open one. */
  readonly of?: OtherScenario
}

/** Files that could not be opened, and everything that is wrong with them. */
export interface RefusedFiles {
  readonly names: readonly string[]
  readonly faults: readonly Fault[]
}

/** A strategy with which its dialog begins: a template, a coin, and what is wished of its parameters. */
export interface StrategyWish {
  readonly template: string
  readonly base: string
  readonly parameters: {
    /** Coins, above 0. */
    readonly size?: string
    /** Milliseconds since 1970 UTC. */
    readonly expiry?: number
    readonly settlement?: Stablecoin
  }
}

/**
 * What the user looks at; not part of the work, so neither saved with it nor undone. The tab is kept through a reload.
 */
export interface ViewState {
  readonly tab: ResultTab
  /** The risk unit whose details are shown; null: the one that needs most margin. */
  readonly unit: string | null
  readonly explained: Explained | null
  readonly dialog: DialogName | null
  /** What the dialog of strategies begins with; null: what is usual. */
  readonly strategy: StrategyWish | null
  readonly storageProblem: string | null
  /** What leads through the page beside the work. */
  readonly guide: 'lesson' | 'tour' | null
  /** The files that were last refused, until their faults are dismissed. */
  readonly refused: RefusedFiles | null
}

const TAB = 'tab'

/** Where the lesson that is under way is kept. */
export const LESSON = 'marginscope.lesson'

export const viewStore = createStore<ViewState>()(() => ({
  tab: keptChoice(TAB, RESULT_TABS),
  unit: null,
  explained: null,
  dialog: null,
  strategy: null,
  storageProblem: null,
  guide: savedText(LESSON) === null ? null : 'lesson',
  refused: null,
}))

/** A part of what the user looks at, for components. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(viewStore, select)
}

/**
 * Opens the explanation of the figure at an address of the evaluation (`account.mmRate`), or of why it changed; `of`
 * another scenario than the open one, if given.
 */
export function explain(address: FigureAddress, since?: Since, of?: OtherScenario): void {
  viewStore.setState({ explained: { address, path: [], ...(since && { since }), ...(of && { of }) } })
}

/** Looks at the figure reached from the explained one by these inputs. */
export function followInputs(path: readonly number[]): void {
  viewStore.setState(({ explained }) => ({ explained: explained && { ...explained, path } }))
}

export function closeExplanation(): void {
  viewStore.setState({ explained: null })
}

export function openDialog(dialog: DialogName): void {
  viewStore.setState({ dialog, strategy: null })
}

/** Opens the dialog of strategies with one of them. */
export function openStrategy(strategy: StrategyWish): void {
  viewStore.setState({ dialog: 'strategies', strategy })
}

export function closeDialog(): void {
  viewStore.setState({ dialog: null })
}

export function showGuide(guide: ViewState['guide']): void {
  viewStore.setState({ guide, dialog: null, explained: null })
}

export function showTab(tab: ResultTab): void {
  keepChoice(TAB, tab)
  viewStore.setState({ tab })
}

export function showUnit(unit: string): void {
  viewStore.setState({ unit })
}
