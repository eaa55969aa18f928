import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Fault } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Workbook } from '@/state/workbook/workbook'

/** The evaluation before the last edit, and what that edit was. */
export interface BeforeEdit {
  readonly evaluation: Evaluation
  /** The workbook before the edit and after it; the same one where only the what-if moves changed. */
  readonly from: Workbook
  readonly to: Workbook
  /** The what-if moves before it. */
  readonly moves: MovesDocument | null
}

/** What the engine last said of the user's scenario. */
export interface ResultState {
  /** The last evaluation that succeeded; kept while newer work is faulty or under way. */
  readonly current: Evaluation | null
  readonly baseline: Evaluation | null
  /** The workbook that `current` was computed of. */
  readonly workbook: Workbook | null
  /** Null where nothing has been edited since the scenario was opened. */
  readonly before: BeforeEdit | null
  /** What `baseline` was computed with: `current`, or for a moment the one before it. */
  readonly compared: Evaluation | null
  /** Why there is no baseline, where it cannot be calculated. */
  readonly baselineFaults: readonly Fault[]
  /** The document that `current` belongs to, and which row each of its paths is. */
  readonly document: ScenarioDocument | null
  /** The what-if moves that `current` was computed after. */
  readonly moves: MovesDocument | null
  readonly rowIds: ReadonlyMap<string, string>
  /**
   * Faults of the latest document that concern the account as a whole: while there are any, `current` is an older
   * result.
   */
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** Why there is no answer at all: the calculation crashed twice, or something did not load. */
  readonly failure: string | null
  /** Tries once more what failed last. */
  readonly tryAgain: (() => void) | null
  /** The unit's maintenance margin without each row, USD, by row id; null until it is computed. */
  readonly marginWithout: ReadonlyMap<string, number> | null
  /** What having the row does to the unit's margin, of the same document: never of an older or newer one. */
  readonly effectOnMargin: ReadonlyMap<string, number> | null
}

export const resultStore = createStore<ResultState>()(() => ({
  current: null,
  workbook: null,
  before: null,
  baseline: null,
  compared: null,
  baselineFaults: [],
  document: null,
  moves: null,
  rowIds: new Map(),
  faults: [],
  busy: false,
  failure: null,
  tryAgain: null,
  marginWithout: null,
  effectOnMargin: null,
}))

/** A part of the result, for components. */
export function useResult<T>(select: (state: ResultState) => T): T {
  return useStore(resultStore, select)
}

/** Whether the result is of before the last edit, and no newer one is on its way. */
export function isOld({ current, faults, failure, busy }: ResultState): boolean {
  return current !== null && !busy && (faults.length > 0 || failure !== null)
}
