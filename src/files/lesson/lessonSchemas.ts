import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'

const MOST_CHARACTERS = 1_000

/** Plain text to read; what looks like HTML is shown as it stands. */
export const paragraph = v.pipe(
  v.string('a text in quotes'),
  v.check((text) => text.trim() !== '', 'a text with something in it'),
  v.maxLength(MOST_CHARACTERS, `a text of at most ${MOST_CHARACTERS.toLocaleString('en')} characters`),
)

/** Where a figure stands in the statement. */
export const address = v.pipe(
  v.string('the address of a figure such as "account.maintenanceMargin"'),
  v.regex(
    /^(?:account|units|crossMargin)(?:\.[\w+-]+)+$/,
    'the address of a figure such as "account.maintenanceMargin"',
  ),
)

/** The items of a list that has at least one and not too many; a fault where it has not. */
export function listOf(part: DocumentCursor, most: number, item: string): readonly DocumentCursor[] {
  const items = part.rows()
  const isList = Array.isArray(part.value)
  if (isList && items.length === 0) part.fault({ code: 'unexpected', expected: `at least one ${item}` })
  if (items.length > most) {
    const expected = { kind: 'count', least: null, most, of: `${item}s` } as const
    part.fault({ code: 'unexpected', expected, got: { told: String(items.length) } })
  }
  return items
}
