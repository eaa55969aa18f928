import { edits, scenarioStore } from '@/store/scenario'
import { placeOf } from '@/store/workbook/edits'
import { newId } from '@/store/workbook/newId'
import type { RowOf, TableName } from '@/store/workbook/workbook'
import { showToast } from '@/ui/overlays/toasts'

/** Takes a row away and offers to bring it back to its place, whatever was edited since. */
export function deleteRow<Name extends TableName>(table: Name, row: RowOf<Name>, name: string): void {
  const place = placeOf(scenarioStore.getState().workbook, table, row.id)
  edits.removeRow(table, row.id)
  showToast({
    message: `Deleted ${name}`,
    action: { label: 'Undo', onAction: () => edits.restoreRow(table, row, place) },
  })
}

/** Copies a row right behind itself. A second position in a contract, or balance in a coin, starts switched off. */
export function duplicateRow<Name extends TableName>(table: Name, row: RowOf<Name>): void {
  const { place } = placeOf(scenarioStore.getState().workbook, table, row.id)
  const alone = table === 'positions' || table === 'balances'
  const copy: RowOf<Name> = { ...row, id: newId(), enabled: alone ? false : row.enabled }
  edits.addRows(table, [copy], place + 1)
  if (!alone) return
  const [what, rule] = table === 'positions' ? ['contract', 'position'] : ['coin', 'balance']
  showToast({
    message: `The copy is switched off: a ${what} can have one ${rule}. Change its ${what}, then switch it on.`,
  })
}

/** After a row is gone the focus goes to its neighbour, or to the quick entry line of the table. */
export function focusNeighbour(deleteIt: () => void): void {
  const row = document.activeElement?.closest('tr')
  const section = row?.closest('section')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  deleteIt()
  requestAnimationFrame(() => {
    const control =
      neighbour?.querySelector<HTMLElement>('[data-column="actions"] button') ??
      section?.querySelector('input')
    control?.focus()
  })
}
