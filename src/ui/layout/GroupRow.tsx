import type { ReactNode } from 'react'
import { ROLES } from './BodyRow'
import styles from './DataTable.module.css'

/** Over the rows of a group, across all columns. */
export function GroupRow({ head, columns }: { head: ReactNode; columns: number }) {
  return (
    <tr {...ROLES.row} className={styles.group} data-head>
      <th {...ROLES.rowHeader} scope="rowgroup" colSpan={columns}>
        {head}
      </th>
    </tr>
  )
}
