import type { Fault } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import type { Statement } from '@/engine/statement/statement'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { rowsSaid } from '@/state/result/rowsSaid'
import { movesDocument, movesStore } from '@/state/shift/movesStore'
import { toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

/** The account as it is, and as it would be. */
export interface MarginPreview {
  readonly now: Statement['account']
  readonly after: Statement['account']
}

export type PreviewAnswer =
  | { readonly ok: true; readonly preview: MarginPreview }
  /** Why there is none, in words. */
  | { readonly ok: false; readonly problem: string }

/**
 * What the account's margins would become, after the what-if moves; nothing is changed by it. Null where a newer
 * question took its place.
 */
export async function previewMargin(now: Workbook, after: Workbook): Promise<PreviewAnswer | null> {
  const client = engineClient()
  if (client === null) return null
  const { sample } = libraryStore.getState()
  const { document: considered, rowIds } = toDocument(after, sample)
  const moves = movesDocument(movesStore.getState(), considered.market)
  const answer = await client.preview(considered, toDocument(now, sample).document, moves)
  if (answer.kind === 'superseded') return null
  if (answer.kind === 'failed') return { ok: false, problem: answer.message }
  const { current, baseline } = answer.value
  if (!baseline.ok) return { ok: false, problem: 'Fix the marked rows first, then the margin shows here.' }
  if (!current.ok) return { ok: false, problem: faultsInWords(current.faults) }
  const left = new Set(baseline.value.leftOut.map(({ symbol }) => symbol))
  const unvalued = rowsSaid(current.value, rowIds, after).leftOut.find(({ symbol }) => !left.has(symbol))
  if (unvalued !== undefined) {
    return { ok: false, problem: `${unvalued.symbol} cannot be valued: ${unvalued.reason}.` }
  }
  return {
    ok: true,
    preview: { now: baseline.value.statement.account, after: current.value.statement.account },
  }
}

function faultsInWords(faults: readonly Fault[]): string {
  const [first] = faults
  return first === undefined
    ? 'The margin cannot be calculated.'
    : `The margin cannot be calculated: ${faultLine(first)}`
}
