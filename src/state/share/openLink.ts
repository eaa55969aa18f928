import type { ScenarioDocument } from '@/engine/documents/document'
import type { Fault } from '@/engine/documents/fault'
import { decodeLink } from '@/files/share/link'
import { type OffRow, withOffRows } from '@/files/share/offRows'
import type { Shared, SharedView } from '@/files/share/shared'
import { documentIn, refuse } from '@/state/files/openFile'
import { libraryStore } from '@/state/library/libraryStore'
import { openAsScenario } from '@/state/scenarios/openAsScenario'
import { movesOf, movesStore } from '@/state/shift/movesStore'
import { type Explained, RESULT_TABS, showTab, viewStore } from '@/state/view/viewStore'
import { openedWorkbook } from '@/state/workbook/openedWorkbook'
import type { Workbook } from '@/state/workbook/workbook'

export interface OpenedLink {
  readonly name: string
  /** It had a baseline, which the engine does not take. */
  readonly isBaselineLost: boolean
}

/**
 * Opens what a share link holds as a scenario of its own, with its moves and what was looked at; `lastOpening` takes it
 * back. A link that cannot be read changes nothing, its faults are shown, and the answer is null.
 */
export async function openLink(fragment: string): Promise<OpenedLink | null> {
  const decoded = await decodeLink(fragment)
  if (!decoded.ok) return refuseLink(decoded.faults)
  const { document, off, baseline, moves, view } = decoded.value
  const read = await documentIn(JSON.stringify(document))
  if (read === null) return null
  if (!read.ok) return refuseLink(read.faults)
  const compared = baseline && (await documentIn(JSON.stringify(baseline)))
  openAsScenario(workbookOf(read.value, off), compared?.ok ? compared.value : null)
  movesStore.setState(movesOf(moves ?? {}), true)
  showShared(view)
  return { name: document.name, isBaselineLost: baseline !== null && compared?.ok !== true }
}

function refuseLink(faults: readonly Fault[]): null {
  refuse([{ name: 'The link', faults }])
  return null
}

function workbookOf(document: ScenarioDocument, off: Shared['off']): Workbook {
  const { account, positions = [] } = document
  const whole = {
    ...document,
    account: { ...account, balances: withOffRows(account.balances, off.balances) },
    positions: withOffRows(positions, off.positions),
  }
  const workbook = openedWorkbook(whole, libraryStore.getState().sample)
  return {
    ...workbook,
    balances: switchedOff(workbook.balances, off.balances),
    positions: switchedOff(workbook.positions, off.positions),
  }
}

function switchedOff<Row>(rows: readonly Row[], off: readonly OffRow<unknown>[]): readonly Row[] {
  const places = new Set(off.map(({ place }) => place))
  return rows.map((row, place) => (places.has(place) ? { ...row, enabled: false } : row))
}

/** A link may say any address: one that leads to no figure is explained as that. */
function showShared({ tab, unit, explained }: SharedView): void {
  const known = RESULT_TABS.find((name) => name === tab)
  if (known !== undefined) showTab(known)
  viewStore.setState({ unit, explained: explained as Explained | null, dialog: null, refused: null })
}
