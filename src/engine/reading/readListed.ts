import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { expecting } from '@/engine/documents/readAs'
import { decimal } from '@/engine/documents/schemas'
import type { ListField, ListShape } from '@/engine/models/parameterTable'
import type { Decimal } from '@/engine/numbers/decimal'
import type { ParameterSource } from '@/engine/portfolio/rulebook'
import type { ListedRow } from '@/engine/portfolio/venueRulebook'

type Values = Readonly<Record<string, Decimal | string>>

/**
 * Reads a list that is one parameter: all its numbers share its path and its source. What could not be read is left
 * out, with its fault. Follows venues, section "Rulebooks".
 */
export function readListed(
  part: DocumentCursor,
  list: ListShape,
  source: ParameterSource,
): readonly ListedRow[] {
  const rows = part.rows()
  const { least, most } = list
  if (Array.isArray(part.value) && (rows.length < least || rows.length > most))
    part.fault({
      code: 'unexpected',
      expected: { kind: 'count', least, most, of: 'rows' },
      got: { told: String(rows.length) },
    })
  const { trail: path, isOverridden: overridden } = part
  return rows.slice(0, most).map((row) => {
    const values = Object.entries(readRow(row, list))
    return Object.fromEntries(
      values.map(([key, value]) => [
        key,
        typeof value === 'string' ? value : { value, path, source, overridden },
      ]),
    )
  })
}

function readRow(row: DocumentCursor, { fields, bare, broken }: ListShape): Values {
  const field = bare === null ? undefined : fields[bare]
  if (bare !== null && field !== undefined) {
    const value = readField(row, field)
    return value === undefined ? {} : { [bare]: value }
  }
  if (!row.fields(Object.keys(fields))) return {}
  const values: Record<string, Decimal | string> = {}
  for (const [key, its] of Object.entries(fields)) {
    const value = readField(row.at(key), its)
    if (value !== undefined) values[key] = value
  }
  const [key, expected] = broken?.(values) ?? []
  if (key !== undefined && expected !== undefined) row.at(key).expected(expected)
  return values
}

function readField(part: DocumentCursor, field: ListField): Decimal | string | undefined {
  if (part.isAbsent) {
    part.fault({ code: 'missing' })
    return undefined
  }
  if ('words' in field) {
    const { words } = field
    return part.read(v.picklist(words, expecting({ kind: 'oneOf', what: null, words })))
  }
  const value = part.read(decimal)
  if (value === undefined || field.bound.holds(value)) return value
  part.expected({ kind: 'range', range: field.bound.range })
  return undefined
}
