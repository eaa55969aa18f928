import { scenarioStore, undo } from './scenario'
import { addLegs as added, type NewLeg, type RowChange, takeBackLegs } from './workbook/addLegs'
import { isSame } from './workbook/same'

export interface LegsAdded {
  /** One for each leg, in order. */
  readonly changes: readonly RowChange[]
  /** Takes all of them back. */
  readonly takeBack: () => void
}

/**
 * Adds legs to the work, to several tables at once, as one step of undo. `spotHedging` switches that on in the same
 * step; left out, it stays as it is.
 */
export function addLegs(legs: readonly NewLeg[], spotHedging?: true): LegsAdded {
  const { workbook: before } = scenarioStore.getState()
  const { workbook: withLegs, changes } = added(before, legs)
  const workbook = spotHedging === undefined ? withLegs : { ...withLegs, spotHedging }
  scenarioStore.setState({ workbook })
  const takeBack = () => {
    const { workbook: now } = scenarioStore.getState()
    // Where nothing came after them they are undone, so that they can be redone.
    if (now === workbook) return undo()
    const rows = takeBackLegs(now, changes)
    const without = spotHedging === undefined ? rows : { ...rows, spotHedging: before.spotHedging }
    if (!isSame(without, now)) scenarioStore.setState({ workbook: without })
  }
  return { changes, takeBack }
}
