import { temporal } from 'zundo'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { RulebookOverrides, ScenarioDocument } from '@/engine/documents/document'
import { backToMarket } from '@/state/shift/movesStore'
import { walkFromWhatIf } from '@/state/shift/walkMoves'
import { deepEqual } from '@/state/workbook/deepEqual'
import {
  EMPTY_WORKBOOK,
  type MarketSource,
  type RowOf,
  type TableName,
  type Tables,
  type Workbook,
} from '@/state/workbook/workbook'
import {
  editMarket,
  editRow,
  insertRows,
  moveRow,
  type RowPlace,
  removeRow,
  restoreRow,
} from '@/state/workbook/workbookEdits'

/** What the user works on: the workbook, undoable, and the baseline it is compared with. */
export interface ScenarioState {
  readonly workbook: Workbook
  /** Null: the baseline is the scenario without hedges and orders. */
  readonly baseline: ScenarioDocument | null
}

const UNDO_STEPS = 200

/** The scenario that is open; `startScenarios` keeps it in the browser. */
export const scenarioStore = createStore<ScenarioState>()(
  temporal((): ScenarioState => ({ workbook: EMPTY_WORKBOOK, baseline: null }), {
    limit: UNDO_STEPS,
    equality: (past, current) => past.workbook === current.workbook && past.baseline === current.baseline,
  }),
)

/** A part of what the user works on, for components. */
export function useScenario<T>(select: (state: ScenarioState) => T): T {
  return useStore(scenarioStore, select)
}

/** Whether there is anything to undo or redo. */
export function useHistory(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(scenarioStore.temporal, (history) => history.pastStates.length > 0)
  const canRedo = useStore(scenarioStore.temporal, (history) => history.futureStates.length > 0)
  return { canUndo, canRedo }
}

export const undo = (): void => scenarioStore.temporal.getState().undo()
export const redo = (): void => scenarioStore.temporal.getState().redo()

/** An edit that leaves everything as it is, such as a cell left without typing, is no step of undo. */
function change(edit: (workbook: Workbook) => Workbook): void {
  const { workbook } = scenarioStore.getState()
  const edited = edit(workbook)
  if (!deepEqual(edited, workbook)) scenarioStore.setState({ workbook: edited })
}

/** Every edit that a user can make; each is one step of undo. */
export const edits = {
  /** Opens another workbook in place of this one, in the market as it is; undo returns to this one. */
  open: (workbook: Workbook, baseline: ScenarioDocument | null = null) => {
    backToMarket()
    walkFromWhatIf()
    scenarioStore.setState({ workbook, baseline })
  },
  /** Another state of the same scenario: what came in from elsewhere, as a whole. */
  replace: (workbook: Workbook) => change(() => workbook),
  rename: (name: string) => change((workbook) => ({ ...workbook, name })),
  chooseRulebook: (rulebook: string) => change((workbook) => ({ ...workbook, rulebook })),
  /** What the scenario changes in its rulebook, as a whole; null: nothing. */
  setOverrides: (rulebookOverrides: RulebookOverrides | null) =>
    change((workbook) => ({ ...workbook, rulebookOverrides })),
  /** Another rulebook together with what is changed in it. */
  adoptRulebook: (rulebook: string, rulebookOverrides: RulebookOverrides | null) =>
    change((workbook) => ({ ...workbook, rulebook, rulebookOverrides })),
  switchSpotHedging: (spotHedging: boolean) => change((workbook) => ({ ...workbook, spotHedging })),
  setBaseline: (baseline: ScenarioDocument | null) => {
    if (!deepEqual(baseline, scenarioStore.getState().baseline)) scenarioStore.setState({ baseline })
  },

  addRows: <Name extends TableName>(table: Name, rows: readonly RowOf<Name>[], place?: number) =>
    change((workbook) => insertRows(workbook, table, rows, place)),
  editRow: <Name extends TableName>(table: Name, id: string, cells: Partial<RowOf<Name>>) =>
    change((workbook) => editRow(workbook, table, id, cells)),
  removeRow: (table: TableName, id: string) => change((workbook) => removeRow(workbook, table, id)),
  /** Puts a removed row back to its place, also after other edits. */
  restoreRow: <Name extends TableName>(table: Name, row: RowOf<Name>, place: RowPlace) =>
    change((workbook) => restoreRow(workbook, table, row, place)),
  moveRow: (table: TableName, id: string, by: -1 | 1) =>
    change((workbook) => moveRow(workbook, table, id, by)),
  /** All rows of one table at once. */
  setRows: <Name extends TableName>(table: Name, rows: Tables[Name]) =>
    change((workbook) => ({ ...workbook, [table]: rows })),

  /** Other prices under the user's edits. */
  takeMarket: (marketSource: MarketSource) => change((workbook) => ({ ...workbook, marketSource })),
  /** The same prices a while later: no step of undo, for the user has done nothing. */
  refreshMarket: (marketSource: MarketSource) => {
    const { pause, resume } = scenarioStore.temporal.getState()
    pause()
    change((workbook) => ({ ...workbook, marketSource }))
    resume()
  },
  /** `path` as `marketPath` makes it; null returns to the source's value. */
  editMarket: (path: string, value: string | null) => change((workbook) => editMarket(workbook, path, value)),
  /** Several market values in one step. */
  editMarketValues: (values: Workbook['marketEdits']) =>
    change((workbook) => ({ ...workbook, marketEdits: { ...workbook.marketEdits, ...values } })),
  /** Several market values back to the source's in one step. */
  resetMarketValues: (paths: readonly string[]) =>
    change((workbook) => paths.reduce((edited, path) => editMarket(edited, path, null), workbook)),
  resetMarket: () => change((workbook) => ({ ...workbook, marketEdits: {} })),
  /** Market edits that were reset, back again; what has been edited since stays. */
  restoreMarket: (marketEdits: Workbook['marketEdits']) =>
    change((workbook) => ({ ...workbook, marketEdits: { ...marketEdits, ...workbook.marketEdits } })),
}
