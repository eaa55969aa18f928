import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { addLegs } from '@/state/scenario/legCommands'
import { newLegs } from '@/state/workbook/newLegs'
import { showToast } from '@/ui/overlays/toasts'
import { tradeWords } from '@/words/instrumentName'

/** What of a leg is written. */
export type AdoptedLeg = Pick<HedgeLeg, 'kind' | 'symbol' | 'size' | 'sizeText' | 'balances'>

/** Writes the legs of a hedge as what-if hedges, spot to the balances: one step of undo. */
export function adoptHedge(legs: readonly AdoptedLeg[], asOf: string): void {
  const traded = legs.filter(({ size }) => size !== 0)
  const { takeBack } = addLegs(traded.flatMap(newLegs), 'trade')
  const words = traded.map((leg) => tradeWords(leg, leg.sizeText, asOf)).join(' and ')
  showToast({ message: `Adopted: ${words}.`, action: { label: 'Undo', onAction: takeBack } })
}
