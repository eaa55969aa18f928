import type { ScenarioDocument } from '@/engine/documents/document'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { deepEqual } from '@/state/workbook/deepEqual'
import type { Workbook } from '@/state/workbook/workbook'
import { loadScenario } from './loadedScenarios'
import { addScenario, deleteScenario, isOpenUntouched, openScenario } from './scenarioCommands'
import { freeName, scenariosStore } from './scenariosStore'

let takeBack: () => void = () => undefined

/**
 * Takes the last opening of a file or an example back: call it when that is offered, use what it gives when it is
 * taken.
 */
export function lastOpening(): () => void {
  return takeBack
}

/**
 * Opens a workbook that came from elsewhere as a scenario of its own. An untouched empty scenario makes room for it,
 * and one that has the same in it already is opened instead. A file says nothing of a baseline.
 */
export function openAsScenario(opened: Workbook, baseline?: ScenarioDocument | null): void {
  const { openId } = scenariosStore.getState()
  const back = () => void openScenario(openId)
  const same = sameAs(opened, baseline)
  if (same !== null) {
    openScenario(same)
    takeBack = back
    return
  }
  if (isOpenUntouched()) {
    const { workbook: before } = scenarioStore.getState()
    edits.open({ ...opened, name: freeName(opened.name, openId) }, baseline)
    const { workbook } = scenarioStore.getState()
    // After further edits, undoing would take back the last of them instead.
    takeBack = () => (scenarioStore.getState().workbook === workbook ? undo() : edits.open(before))
    return
  }
  const id = addScenario(opened, baseline)
  const { workbook } = scenarioStore.getState()
  takeBack = () => {
    const isUnchanged = loadScenario(id)?.scenario.workbook === workbook
    back()
    // What was done in it since is not thrown away.
    if (isUnchanged) deleteScenario(id)
  }
}

/** The scenario that has the same in it, under the same name. */
function sameAs(opened: Workbook, baseline?: ScenarioDocument | null): string | null {
  const { entries } = scenariosStore.getState()
  const named = entries.filter(({ name }) => name === opened.name)
  const same = named.find(({ id }) => {
    const held = loadScenario(id)
    if (held === null || !deepEqual(withoutIds(held.scenario.workbook), withoutIds(opened))) return false
    return baseline === undefined || deepEqual(held.scenario.baseline, baseline)
  })
  return same?.id ?? null
}

/** Rows get ids of their own whenever they are opened. */
function withoutIds(workbook: Workbook): unknown {
  const bare = (rows: readonly { readonly id: string }[]) => rows.map((row) => ({ ...row, id: '' }))
  const { balances, positions, orders, hedges } = workbook
  return {
    ...workbook,
    balances: bare(balances),
    positions: bare(positions),
    orders: bare(orders),
    hedges: bare(hedges),
  }
}
