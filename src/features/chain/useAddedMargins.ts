import { useMemo } from 'react'
import type { AddedMargins } from '@/engine/analysis/hedges/questions/addedMargins'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import type { ChainRow } from './chain'

export interface AddedMarginsView {
  /** By the option's symbol, as far as they have come. */
  readonly bySymbol: ReadonlyMap<string, AddedMargins>
  readonly isOlder: boolean
}

/** What buying or selling so much of each option shown would do to the margin of its coin. */
export function useAddedMargins(base: string, rows: readonly ChainRow[], size: string): AddedMarginsView {
  const symbols = rows.flatMap(({ call, put }) =>
    [call, put].flatMap((option) => option?.contract.symbol ?? []),
  )
  const { parts, stale } = useSweepOver(useTradable(base), 'addedMargins', {
    base,
    symbols,
    size: Number(size),
  })
  const bySymbol = useMemo(() => new Map(parts.map((part) => [part.symbol, part])), [parts])
  return { bySymbol, isOlder: stale }
}
