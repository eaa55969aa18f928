/** A row that is switched off, as it was typed, and its place in its table. */
export interface OffRow<Row> {
  readonly place: number
  readonly row: Row
}

/** A table's rows with those that are switched off in their places among them. */
export function withOffRows<Row>(on: readonly Row[], off: readonly OffRow<Row>[]): readonly Row[] {
  const rows = [...on]
  for (const { place, row } of off) rows.splice(place, 0, row)
  return rows
}
