import { quoted, shortened } from '@/engine/documents/faultText'
import { rowOf, text } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import { isList, isObject, type Loose } from '@/files/loose/loose'

/** Names that are told of one kind. */
const MOST_NAMES = 5

/** What stood where rows stand and is none that is known here: what looks the same together, counted, by its names. */
export function unknownRows(values: readonly Loose[], where: string): readonly Omission[] {
  const groups = new Map<string, Loose[]>()
  for (const value of values) {
    const outline = outlineOf(value)
    const group = groups.get(outline)
    if (group === undefined) groups.set(outline, [value])
    else group.push(value)
  }
  return [...groups].map(([outline, its]) => {
    const names = its.slice(0, MOST_NAMES).flatMap(nameOf).join(', ')
    const what = its.length === 1 ? names || 'a row' : `${its.length} rows${names && ` (${names})`}`
    return {
      what,
      where,
      reason: `${outline}: no row that is known here; a row has a symbol or coin, and its size`,
    }
  })
}

function nameOf(value: Loose): readonly string[] {
  if (typeof value === 'string') return [quoted(value)]
  const name = isObject(value) ? text(rowOf(value), 'symbol', 'coin') : ''
  return name === '' ? [] : [shortened(name, 60)]
}

/** What a value is, in words. */
export function outlineOf(value: Loose): string {
  if (isList(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (!isObject(value)) return 'a value'
  const keys = [...value.keys()]
  return keys.length === 0 ? 'an empty object' : shortened(`an object of ${keys.slice(0, 5).join(', ')}`, 120)
}
