import { useMemo } from 'react'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'
import { parseSymbol } from '@/engine/instruments/symbol'
import { useScenario } from '@/state/scenario/scenarioStore'

/** The steps of size of a coin's contracts as the exchange listed them with the prices; none where it was not asked. */
export function useListedLots(base: string): ListedLots {
  const lots = useScenario(({ workbook: { marketSource } }) =>
    marketSource.kind === 'live' ? marketSource.lots : NONE,
  )
  return useMemo(
    () => Object.fromEntries(Object.entries(lots).filter(([key]) => parseSymbol(key)?.base === base)),
    [lots, base],
  )
}

const NONE: ListedLots = {}
