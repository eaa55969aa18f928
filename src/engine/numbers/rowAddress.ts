/** A row of a scenario document. */
export interface RowAddress {
  readonly list: 'positions' | 'hedges' | 'orders' | 'balances'
  /** From 0. */
  readonly place: number
  /** As it is written: `positions[0]`. */
  readonly row: string
}

const ROW = /^(?:(positions|hedges|orders)|account\.(balances))\[(\d+)\]/

/** The row that is, or has, what stands at a path of the document: `positions[0].size`; null where it is of none. */
export function rowAddress(path: string): RowAddress | null {
  const [row, trades, balances, place] = ROW.exec(path) ?? []
  const list = trades ?? balances
  return row === undefined ? null : { list: list as RowAddress['list'], place: Number(place), row }
}
