import { faultMessage } from '@/engine/documents/faultLine'
import { type Path, pathText } from '@/engine/documents/path'
import type { LeftOut } from '@/engine/reading/leftOut'
import { TABLE_NAMES } from '@/state/names/tableNames'
import { rowPlace } from '@/state/workbook/rowPlace'
import type { Calculated } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

/**
 * An evaluation in which the reasons why rows are left out say other rows as the page has them: `row 2 of Positions`,
 * not `positions[1]`. The same one where none is left out.
 */
export function rowsSaid<Answer extends { readonly leftOut: readonly LeftOut[] }>(
  evaluation: Answer,
  rowIds: Calculated['rowIds'],
  workbook: Workbook,
): Answer {
  if (evaluation.leftOut.length === 0) return evaluation
  const said = (path: Path) => {
    const row = pathText(path)
    const at = rowPlace(workbook, rowIds.get(row))
    return at === null ? row : `row ${at.place + 1} of ${TABLE_NAMES[at.table]}`
  }
  return {
    ...evaluation,
    leftOut: evaluation.leftOut.map((row) =>
      row.fault?.code === 'repeatedRow' ? { ...row, reason: faultMessage(row.fault, said) } : row,
    ),
  }
}
