import type { ReactNode } from 'react'

/** A column of a table. */
export interface Column<Row> {
  key: string
  header: string
  /** A longer explanation of the header. */
  headerTitle?: string
  /** Numbers to the right. */
  align?: 'left' | 'right'
  render: (row: Row, index: number, selected: boolean) => ReactNode
  /** Any CSS width. */
  width?: string
  /** Where the table does not fit, the column of the highest rank is left out first; one without a rank stays. */
  rank?: number
  /** Cards do without it. */
  notOnCards?: boolean
  /** On a card: beside the name, among the figures below, or there only once the card is opened. */
  onCard?: 'title' | 'figure' | 'rest'
  /** Of a title: it is too long to stand beside the name, so it stands first among the figures. */
  isLong?: (row: Row) => boolean
  /** Names the row for screen readers. */
  rowHeader?: boolean
  /** The header is for screen readers only, and cards show no label. */
  hideHeader?: boolean
  /** In the line under the rows, such as a total. */
  footer?: ReactNode
  /** The rows can be sorted by it. */
  sortable?: boolean
}
