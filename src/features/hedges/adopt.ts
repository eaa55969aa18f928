import type { HedgeLeg } from '@/engine/hedging/hedgeResult'
import { addLegs } from '@/state/scenario/addLegs'
import type { NewLeg } from '@/state/workbook/addLegs'
import { showToast } from '@/ui/overlays/toasts'
import { tradeWords } from './instrumentName'

/** Writes the legs of a hedge as what-if hedges, spot to the balances: one step of undo. */
export function adoptHedge(legs: readonly HedgeLeg[], asOf: string): void {
  const traded = legs.filter(({ size }) => size !== 0)
  const { takeBack } = addLegs(traded.flatMap(newLegs), 'trade')
  const words = traded.map((leg) => tradeWords(leg, leg.sizeText, asOf)).join(' and ')
  showToast({ message: `Adopted: ${words}.`, action: { label: 'Undo', onAction: takeBack } })
}

/** What adopting one leg adds to the tables. */
export function newLegs({ kind, symbol, sizeText, balances }: HedgeLeg): readonly NewLeg[] {
  if (kind !== 'spot') return [{ table: 'hedges', symbol, size: sizeText }]
  return balances.map(({ coin, wallet, borrowed }) => ({
    table: 'balances',
    coin,
    wallet,
    borrowed: borrowed === '0' ? '' : borrowed,
  }))
}
