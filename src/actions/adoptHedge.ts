import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { addLegs } from '@/state/scenario/legCommands'
import { newLegs } from '@/state/workbook/newLegs'
import { tradeWords } from '@/words/instrumentName'
import { showUndoable } from './showUndoable'

/** What of a leg is written. */
export type AdoptedLeg = Pick<HedgeLeg, 'kind' | 'symbol' | 'size' | 'sizeText' | 'balances'>

/** Writes the legs of a hedge as what-if hedges, spot to the balances: one step of undo. */
export function adoptHedge(legs: readonly AdoptedLeg[], asOf: string): void {
  const traded = legs.filter(({ size }) => size !== 0)
  const { takeBack } = addLegs(traded.flatMap(newLegs), 'trade')
  const words = traded.map((leg) => tradeWords(leg, leg.sizeText, asOf)).join(' and ')
  showUndoable({ message: `Adopted: ${words}.` }, takeBack)
}
