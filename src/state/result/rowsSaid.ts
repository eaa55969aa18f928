import type { LeftOut } from '@/engine/reading/leftOut'
import { TABLE_NAMES } from '@/state/names/tableNames'
import { rowPlace } from '@/state/workbook/rowPlace'
import type { Calculated } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

/**
 * An evaluation in which the reasons why rows are left out say other rows as the page has them: `row 2 of Positions`, not
 * `positions[1]`. The same one where none is left out.
 */
export function rowsSaid<Answer extends { readonly leftOut: readonly LeftOut[] }>(
  evaluation: Answer,
  rowIds: Calculated['rowIds'],
  workbook: Workbook,
): Answer {
  if (evaluation.leftOut.length === 0) return evaluation
  const said = (path: string) => {
    const at = rowPlace(workbook, rowIds.get(path))
    return at === null ? path : `row ${at.place + 1} of ${TABLE_NAMES[at.table]}`
  }
  return {
    ...evaluation,
    leftOut: evaluation.leftOut.map((row) =>
      row.first === undefined
        ? row
        : { ...row, reason: `${row.reason.slice(0, -row.first.length)}${said(row.first)}` },
    ),
  }
}
