import { useMemo } from 'react'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { useMarketTime } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { type MovesState, movesDocument, useMoves } from '@/state/shift/movesStore'
import { useWalkMoves, walkedMoves } from '@/state/shift/walkMoves'
import { useDelayed } from '@/state/timing/useDelayed'
import { type Walk, walkOf } from './walk'

/** The liquidation after the walk's own moves, as far as it is computed. */
export interface LiquidationView {
  readonly walk: Walk | null
  /** What has moved the market for the walk that is there. */
  readonly walked: MovesDocument | null
  /** What is to move it for the next one. */
  readonly moved: MovesState
  readonly moves: MovesDocument | null
  readonly done: number
  readonly isRunning: boolean
  /** The walk is of an older scenario or of older moves. */
  readonly isOld: boolean
  readonly problem: string | null
  readonly isStopped: boolean
  readonly stop: () => void
  readonly again: () => void
}

/** Liquidates the scenario of the page wherever the walk's own moves lead. */
export function useLiquidation(): LiquidationView {
  const { document, busy, faults, failure } = useChartResult('document', 'busy', 'faults', 'failure')
  const market = document?.market
  const whatIf = useMoves((state) => state)
  const own = useWalkMoves()
  const moved = useMemo(() => walkedMoves(own, whatIf), [own, whatIf])
  const moves = useMemo(() => (market === undefined ? null : movesDocument(moved, market)), [moved, market])
  const sweep = useSweep('liquidation', null, moves)
  const asOf = useMarketTime()
  const walk = useMemo(() => walkOf(sweep.parts, (symbol) => contractName(symbol, asOf)), [sweep.parts, asOf])
  const isRunning = sweep.state === 'running'
  // Parts that stay while nothing of the newer question is done are of the older one.
  const isOlder = useDelayed(isRunning && walk?.end !== null)
  return {
    walk,
    walked: sweep.of?.moves ?? null,
    moved,
    moves,
    done: sweep.done,
    isRunning,
    isOld: busy || faults.length > 0 || failure !== null || isOlder,
    problem: sweep.problem,
    isStopped: sweep.state === 'stopped',
    stop: sweep.stop,
    again: sweep.again,
  }
}
