import type { Fault } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { type MovesState, movesDocument } from '@/state/shift/movesStore'
import { toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

export type BothAnswer =
  | { readonly kind: 'both'; readonly left: Evaluation; readonly right: Evaluation }
  /** What is wrong with either; nothing with one that is sound. */
  | { readonly kind: 'faulty'; readonly left: readonly Fault[]; readonly right: readonly Fault[] }
  /** The calculation crashed. */
  | { readonly kind: 'failed'; readonly problem: string }

/**
 * Two scenarios evaluated beside each other, each after those of the what-if moves that its market has; null where a
 * newer question took its place.
 */
export async function evaluateBoth(
  left: Workbook,
  right: Workbook,
  moves: MovesState,
): Promise<BothAnswer | null> {
  const client = engineClient()
  if (client === null) return null
  const { sample } = libraryStore.getState()
  const [one, other] = [toDocument(left, sample).document, toDocument(right, sample).document]
  const answer = await client.compare(one, other, {
    current: movesDocument(moves, one.market),
    baseline: movesDocument(moves, other.market),
  })
  if (answer.kind === 'superseded') return null
  if (answer.kind === 'failed') return { kind: 'failed', problem: answer.message }
  const { current, baseline } = answer.value
  if (current.ok && baseline.ok) return { kind: 'both', left: current.value, right: baseline.value }
  return { kind: 'faulty', left: faultsOf(current), right: faultsOf(baseline) }
}

function faultsOf(checked: { ok: true } | { ok: false; faults: readonly Fault[] }): readonly Fault[] {
  return checked.ok ? [] : checked.faults
}
