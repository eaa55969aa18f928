import { TABLE_NAMES } from '@/state/names/tableNames'
import { useResult } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { rowPlace } from '@/state/workbook/rowPlace'
import { showRow } from '@/ui/layout/showRow'
import styles from './LeftOutLine.module.css'
import { leftOutPieces } from './leftOutPieces'

/** Which rows are not in the numbers and why, each the way to its row; nothing where all are. */
export function LeftOutLine() {
  const leftOut = useResult(({ current }) => current?.leftOut)
  const rowIds = useResult((state) => state.rowIds)
  if (leftOut === undefined || leftOut.length === 0) return null
  return (
    <div role="status" className={styles.line}>
      {leftOutPieces(leftOut).map(({ text, row }) =>
        row === undefined ? text : <RowLink key={row.path} name={text} id={rowIds.get(row.path)} />,
      )}
    </div>
  )
}

function goTo(id: string): void {
  const { workbook } = scenarioStore.getState()
  const at = rowPlace(workbook, id)
  if (at !== null) showRow({ id, table: TABLE_NAMES[at.table], share: at.place / workbook[at.table].length })
}

function RowLink({ name, id }: { name: string; id: string | undefined }) {
  return (
    <button type="button" className={styles.row} onClick={() => id !== undefined && goTo(id)}>
      {name}
    </button>
  )
}
