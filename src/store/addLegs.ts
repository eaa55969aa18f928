import type { EnteredAs } from '@/engine/model/netPosition'
import { libraryStore } from './library'
import { scenarioStore, undo } from './scenario'
import { addLegs as added, type LegChange, type NewLeg, takeBackLegs } from './workbook/addLegs'
import { isSame } from './workbook/same'
import { switchOn } from './workbook/switchOn'
import type { Workbook } from './workbook/workbook'

export interface LegsAdded {
  /** One for each leg, in order. */
  readonly changes: readonly LegChange[]
  /** Takes all of them back. */
  readonly takeBack: () => void
}

/**
 * Adds legs to the work, to several tables at once, as one step of undo. `spotHedging` switches that on in the same
 * step; left out, it stays as it is.
 */
export function addLegs(legs: readonly NewLeg[], as: EnteredAs, spotHedging?: true): LegsAdded {
  const { workbook: before } = scenarioStore.getState()
  const { workbook, changes } = added(before, legs, { as, sample: libraryStore.getState().sample })
  return done(before, spotHedging === undefined ? workbook : { ...workbook, spotHedging }, changes)
}

/** Switches rows on, those of which there can be one joining what counts already: one step of undo. */
export function joinRows(table: 'positions' | 'balances', ids: ReadonlySet<string>): LegsAdded {
  const { workbook: before } = scenarioStore.getState()
  const { workbook, changes } = switchOn(before, table, ids, libraryStore.getState().sample)
  return done(before, workbook, changes)
}

function done(before: Workbook, workbook: Workbook, changes: readonly LegChange[]): LegsAdded {
  scenarioStore.setState({ workbook })
  const takeBack = () => {
    const { workbook: now } = scenarioStore.getState()
    // Where nothing came after them they are undone, so that they can be redone.
    if (now === workbook) return undo()
    const rows = takeBackLegs(now, changes)
    const switched = before.spotHedging !== workbook.spotHedging
    const without = switched ? { ...rows, spotHedging: before.spotHedging } : rows
    if (!isSame(without, now)) scenarioStore.setState({ workbook: without })
  }
  return { changes, takeBack }
}
