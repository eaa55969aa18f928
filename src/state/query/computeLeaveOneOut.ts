import type { MarginWithout } from '@/engine/analysis/leaveOneOut/marginWithout'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { resultStore } from '@/state/result/resultStore'
import { tradeAt } from '@/state/result/tradeAt'
import type { Calculated } from '@/state/workbook/toDocument'
import type { EngineClient } from '@/worker/client'

/** Margins without each row come later than the result, and only if it still stands. */
export async function computeLeaveOneOut(
  client: EngineClient,
  { document, rowIds }: Calculated,
  moves: MovesDocument | null,
  signal: AbortSignal,
): Promise<void> {
  let parts: readonly MarginWithout[] = []
  const onParts = (all: readonly MarginWithout[]) => {
    parts = all
  }
  const request = { kind: 'marginWithout', document, moves, question: null } as const
  const answer = await client.sweep(request, { onParts, signal })
  if (signal.aborted || resultStore.getState().document !== document) return
  if (answer.kind !== 'answer' || !answer.value.ok) {
    resultStore.setState({ marginWithout: null, effectOnMargin: null })
    return
  }
  const units = resultStore.getState().current?.statement.units
  const marginNow = (path: string) => {
    const symbol = tradeAt(document, path)?.symbol ?? ''
    return units?.[parseSymbol(symbol)?.base ?? '']?.maintenanceMargin
  }
  const marginWithout = new Map<string, number>()
  const effectOnMargin = new Map<string, number>()
  for (const { path, margin } of parts) {
    const [id, now] = [rowIds.get(path), marginNow(path)]
    if (id === undefined) continue
    marginWithout.set(id, margin)
    if (now !== undefined) effectOnMargin.set(id, Number(now) - margin)
  }
  resultStore.setState({ marginWithout, effectOnMargin })
}
