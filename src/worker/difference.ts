type Items = readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

/** How a plain value differs from an earlier one, told to somebody who has that. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly value: unknown }
  /** Each item: the place that it had in the earlier list, or a new one. */
  | { readonly kind: 'list'; readonly items: readonly (number | { readonly value: unknown })[] }
  /** Each field in order: its name where it is as it was, else how it differs, too. */
  | { readonly kind: 'fields'; readonly fields: readonly (string | readonly [name: string, Difference])[] }

/** By identity: values never change, and what an edit leaves alone is the same object and costs next to nothing. */
export function differenceOf(before: unknown, now: unknown): Difference {
  if (Object.is(before, now)) return { kind: 'same' }
  if (Array.isArray(before) && Array.isArray(now)) return { kind: 'list', items: itemsOf(before, now) }
  if (isFields(before) && isFields(now)) return { kind: 'fields', fields: fieldsOf(before, now) }
  return { kind: 'new', value: now }
}

/** The later value, of which all that is the same is the earlier one's. */
export function later(before: unknown, difference: Difference): unknown {
  if (difference.kind === 'same') return before
  if (difference.kind === 'new') return difference.value
  if (difference.kind === 'list') {
    const items = before as Items
    return difference.items.map((item) => (typeof item === 'number' ? items[item] : item.value))
  }
  const fields = before as Fields
  return Object.fromEntries(
    difference.fields.map((field) =>
      typeof field === 'string' ? [field, fields[field]] : [field[0], later(fields[field[0]], field[1])],
    ),
  )
}

function itemsOf(before: Items, now: Items) {
  const places = new Map(before.map((item, place) => [item, place]))
  return now.map((value) => places.get(value) ?? { value })
}

function fieldsOf(before: Fields, now: Fields) {
  return Object.entries(now).map(([name, value]) => {
    if (!Object.hasOwn(before, name)) return [name, { kind: 'new', value }] as const
    return Object.is(before[name], value) ? name : ([name, differenceOf(before[name], value)] as const)
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
