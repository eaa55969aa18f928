interface Keyed {
  readonly id: string
}

type Ids = ReadonlySet<string>

/** Where a table's rows stand, for taking back what was done to some of them. */
export function placesOf<Row extends Keyed>(rows: readonly Row[], ids: Ids) {
  return rows.flatMap((row, place) =>
    ids.has(row.id) ? [{ row, place: { place, after: rows[place - 1]?.id ?? null } }] : [],
  )
}

/** Moves rows, together and in their order, so that they stand before the row that has this place now. */
export function movedTo<Row extends Keyed>(rows: readonly Row[], ids: Ids, place: number): readonly Row[] {
  const moving = rows.filter(({ id }) => ids.has(id))
  const stays = ({ id }: Row) => !ids.has(id)
  return [...rows.slice(0, place).filter(stays), ...moving, ...rows.slice(place).filter(stays)]
}

/** Moves rows up (-1) or down (1) past the next row that is not among them; at the end of the table they gather. */
export function movedBy<Row extends Keyed>(rows: readonly Row[], ids: Ids, by: -1 | 1): readonly Row[] {
  const places = rows.flatMap(({ id }, place) => (ids.has(id) ? [place] : []))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return rows
  return movedTo(rows, ids, by < 0 ? Math.max(0, first - 1) : Math.min(rows.length, last + 2))
}

/** Puts copies of rows behind the last of them. */
export function withCopies<Row extends Keyed>(
  rows: readonly Row[],
  ids: Ids,
  copy: (row: Row) => Row,
): readonly Row[] {
  const last = rows.findLastIndex(({ id }) => ids.has(id))
  const copies = rows.filter(({ id }) => ids.has(id)).map(copy)
  return [...rows.slice(0, last + 1), ...copies, ...rows.slice(last + 1)]
}

/** Changes some of the rows. */
export function changed<Row extends Keyed>(
  rows: readonly Row[],
  ids: Ids,
  change: (row: Row) => Row,
): readonly Row[] {
  return rows.map((row) => (ids.has(row.id) ? change(row) : row))
}
