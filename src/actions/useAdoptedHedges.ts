import { useState } from 'react'
import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { scenarioStore, useScenario } from '@/state/scenario/scenarioStore'
import type { Workbook } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'
import { type AdoptedLeg, adoptHedge } from './adoptHedge'

/** What hedges are told apart by. */
type Hedge = Pick<HedgeLeg, 'kind' | 'symbol'>

export interface AdoptedHedges {
  /** Whether it was adopted in this list and stands in the work as it was written then. */
  readonly isAdopted: (hedge: Hedge) => boolean
  /** Adopts all legs; the first tells the hedge from others of the list. */
  readonly adopt: (legs: readonly AdoptedLeg[], asOf: string) => void
}

/** Which hedges of a list were adopted. One that is taken back or changed, in whatever way, can be adopted again. */
export function useAdoptedHedges(): AdoptedHedges {
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map())
  const balances = useScenario(({ workbook }) => workbook.balances)
  const hedges = useScenario(({ workbook }) => workbook.hedges)
  return {
    isAdopted: (hedge) => written.get(hedge.symbol) === amountIn({ balances, hedges }, hedge),
    adopt: (legs, asOf) => {
      adoptHedge(legs, asOf)
      const [hedge] = legs
      if (hedge === undefined) return
      setWritten(new Map([...written, [hedge.symbol, amountIn(scenarioStore.getState().workbook, hedge)]]))
    },
  }
}

/** How much of it the work holds, as it was typed. */
function amountIn(
  { balances, hedges }: Pick<Workbook, 'balances' | 'hedges'>,
  { kind, symbol }: Hedge,
): string {
  const amounts =
    kind === 'spot'
      ? balances.filter(({ coin }) => coin === symbol).map(({ wallet }) => wallet)
      : hedges.filter((row) => contractKey(row.symbol) === contractKey(symbol)).map(({ size }) => size)
  return amounts.join(' ')
}
