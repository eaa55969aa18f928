import { type Checked, refusedAs } from '@/engine/documents/fault'
import { documentRow } from '@/files/rows/rowSchema'
import { encodeLink } from '@/files/share/link'
import type { OffRow } from '@/files/share/offRows'
import type { Shared } from '@/files/share/shared'
import { withUsedMarket } from '@/files/share/usedMarket'
import { documentIn } from '@/state/files/openFile'
import { savedDocument, withInterpolated } from '@/state/files/saveFile'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { movesDocument, movesStore } from '@/state/shift/movesStore'
import { viewStore } from '@/state/view/viewStore'
import type { Workbook } from '@/state/workbook/workbook'

export interface MadeLink {
  readonly link: string
  /** Rows that cannot be valued: they are not in it, as the link would be refused with them. */
  readonly unvalued: number
}

/** A link to the open scenario and what is looked at, at this address of the page; or what must be mended before. */
export async function makeLink(address: string): Promise<Checked<MadeLink>> {
  const { workbook, document, unvalued } = savedDocument()
  const { baseline: compared } = scenarioStore.getState()
  const { tab, unit, explained: open } = viewStore.getState()
  // A figure of another scenario is not in what the link opens.
  const explained = open && open.of === undefined ? { address: open.address, path: open.path } : null
  const { since } = open ?? {}
  const moves = since?.kind === 'after' ? since.moves : movesDocument(movesStore.getState(), document.market)
  const off = offRows(workbook)
  const used = withUsedMarket({ document, off, moves })
  const baseline = compared && withInterpolated(compared, resultStore.getState().baseline)
  // Whoever opens it has it read by the same checks.
  const read = await documentIn(JSON.stringify(used))
  if (read === null) return refusedAs('a file is being opened; try again')
  if (!read.ok) return read
  const shared = { document: used, off, baseline, moves, view: { tab, unit, explained } }
  return { ok: true, value: { link: address + (await encodeLink(shared)), unvalued } }
}

/** The rows that are switched off, as a document would have them. */
function offRows({ positions, balances }: Workbook): Shared['off'] {
  return {
    positions: inPlaces(positions, (row) => documentRow('positions', row)),
    balances: inPlaces(balances, (row) => documentRow('balances', row)),
  }
}

function inPlaces<Row extends { readonly enabled: boolean }, Document>(
  rows: readonly Row[],
  documentOf: (row: Row) => Document,
): readonly OffRow<Document>[] {
  return rows.flatMap((row, place) =>
    row.enabled ? [] : [{ place, row: documentOf({ ...row, enabled: true }) }],
  )
}
