/** By which column the rows are sorted. */
export interface Sorting {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}
