import type { EnteredAs } from '@/engine/portfolio/netPosition'
import { libraryStore } from '@/state/library/libraryStore'
import { deepEqual } from '@/state/workbook/deepEqual'
import { switchOn } from '@/state/workbook/switchOn'
import { type Additions, withLegs as addTo, type NewLeg, takeBackLegs } from '@/state/workbook/withLegs'
import type { Workbook } from '@/state/workbook/workbook'
import { scenarioStore, undo } from './scenarioStore'

export interface LegsAdded extends Additions {
  /** Takes all of them back. */
  readonly takeBack: () => void
}

/** What is done together with adding legs. */
export interface Together {
  /** Switches spot hedging on; otherwise it stays as it is. */
  readonly switchSpotHedging?: boolean
  /** Pays the premiums of options at their marks, and buys coins with USDT. */
  readonly paysPremiums?: boolean
}

/** Adds legs to the work, to several tables at once, as one step of undo. */
export function addLegs(
  legs: readonly NewLeg[],
  as: EnteredAs,
  { switchSpotHedging = false, paysPremiums = false }: Together = {},
): LegsAdded {
  const { workbook: before } = scenarioStore.getState()
  const { sample } = libraryStore.getState()
  const { workbook, ...what } = addTo(before, legs, { as, sample, paysPremiums })
  return done(before, switchSpotHedging ? { ...workbook, spotHedging: true } : workbook, what)
}

/** Switches rows on, those of which there can be one joining what counts already: one step of undo. */
export function joinRows(table: 'positions' | 'balances', ids: ReadonlySet<string>): LegsAdded {
  const { workbook: before } = scenarioStore.getState()
  const { workbook, ...what } = switchOn(before, table, ids, libraryStore.getState().sample)
  return done(before, workbook, what)
}

function done(before: Workbook, workbook: Workbook, added: Additions): LegsAdded {
  scenarioStore.setState({ workbook })
  const takeBack = () => {
    const { workbook: now } = scenarioStore.getState()
    // Where nothing came after them they are undone, so that they can be redone.
    if (now === workbook) return undo()
    const rows = takeBackLegs(now, added)
    const switched = before.spotHedging !== workbook.spotHedging
    const without = switched ? { ...rows, spotHedging: before.spotHedging } : rows
    if (!deepEqual(without, now)) scenarioStore.setState({ workbook: without })
  }
  return { ...added, takeBack }
}
