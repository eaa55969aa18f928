/** Rows that are selected, and the one from which a range is counted. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
  /** The other end of the last range. */
  readonly head: string | null
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null, head: null }

/** Takes a row into the selection, or out of it. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id, head: id }
}

/** The rows from the anchor to this one; without an anchor this one. */
export function upTo(order: readonly string[], { anchor }: Selection, id: string): Selection {
  const from = order.indexOf(anchor ?? id)
  const to = order.indexOf(id)
  if (from < 0 || to < 0) return { ids: new Set([id]), anchor: id, head: id }
  return {
    ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)),
    anchor: anchor ?? id,
    head: id,
  }
}

export function all(order: readonly string[]): Selection {
  return { ids: new Set(order), anchor: order[0] ?? null, head: order.at(-1) ?? null }
}

/** What is left of a selection when rows have gone. */
export function among(order: readonly string[], selection: Selection): Selection {
  const { ids, anchor, head } = selection
  if (ids.size === 0) return selection
  const there = new Set(order)
  const left = [...ids].filter((id) => there.has(id))
  if (left.length === ids.size) return selection
  const kept = (id: string | null) => (id !== null && there.has(id) ? id : null)
  return { ids: new Set(left), anchor: kept(anchor), head: kept(head) }
}
