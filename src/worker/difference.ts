import { sameItems } from '@/engine/util/sameItems'

type Items = readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

/** How a plain value differs from an earlier one, told to somebody who has that. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly value: unknown }
  /** Each item: the place that it had in the earlier list, or a new one. */
  | { readonly kind: 'list'; readonly items: readonly (number | { readonly value: unknown })[] }
  /** The names in order, null where they are as they were; of the fields those that differ. */
  | {
      readonly kind: 'fields'
      readonly names: readonly string[] | null
      readonly changed: readonly (readonly [name: string, Difference])[]
    }

/** By identity: values never change, and what an edit leaves alone is the same object and costs next to nothing. */
export function differenceOf(before: unknown, now: unknown): Difference {
  if (Object.is(before, now)) return { kind: 'same' }
  if (Array.isArray(before) && Array.isArray(now)) return { kind: 'list', items: itemsOf(before, now) }
  if (isFields(before) && isFields(now)) return fieldsOf(before, now)
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
  const changed = new Map(difference.changed)
  const names = difference.names ?? Object.keys(fields)
  return Object.fromEntries(
    names.map((name) => {
      const its = changed.get(name)
      return [name, its === undefined ? fields[name] : later(fields[name], its)]
    }),
  )
}

/** So few items are looked for one by one: an edit leaves all others where they were. */
const FEW = 8

function itemsOf(before: Items, now: Items) {
  const isThere = (value: unknown, place: number) => place < before.length && Object.is(before[place], value)
  const placeOf = placesIn(before, now.filter((value, place) => !isThere(value, place)).length)
  return now.map((value, place) => (isThere(value, place) ? place : (placeOf(value) ?? { value })))
}

/** Where each of `many` values is among the items. */
function placesIn(items: Items, many: number): (value: unknown) => number | undefined {
  if (many > FEW) {
    const places = new Map(items.map((item, place) => [item, place]))
    return (value) => places.get(value)
  }
  return (value) => {
    const place = items.indexOf(value)
    return place === -1 ? undefined : place
  }
}

function fieldsOf(before: Fields, now: Fields): Difference {
  const names = Object.keys(now)
  const changed: [string, Difference][] = []
  for (const name of names) {
    const value = now[name]
    // What is the same, and something, is there: looking for fields takes longer than reading them.
    if (value !== undefined && Object.is(before[name], value)) continue
    changed.push([
      name,
      Object.hasOwn(before, name) ? differenceOf(before[name], value) : { kind: 'new', value },
    ])
  }
  return { kind: 'fields', names: sameItems(Object.keys(before), names) ? null : names, changed }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
