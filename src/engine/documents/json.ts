import { MAX_BYTES } from './document'
import { type Checked, type Problem, refused } from './fault'
import { findSyntaxError } from './jsonSyntax'
import { repeatedKeys } from './repeatedKeys'
import { tooLong } from './tooLong'

/**
 * Reads a document from its text: parsed, checked, and with no key given twice in one object. Every fault at once, but
 * of a text that is no JSON only where it stops being JSON.
 */
export function readJson<T>(text: string, check: (value: unknown) => Checked<T>): Checked<T> {
  const json = parseJson(text)
  if (!json.ok) return json
  const checked = check(json.value)
  const repeated = repeatedKeys(text)
  if (repeated.length === 0) return checked
  return { ok: false, faults: [...repeated, ...(checked.ok ? [] : checked.faults)] }
}

/** Parses the text of a document: JSON of at most 1 MB. The fault of other texts says where they stop being JSON. */
export function parseJson(text: string): Checked<unknown> {
  const bytes = utf8Length(text)
  if (bytes > MAX_BYTES) return refused(tooLong(MAX_BYTES, bytes))
  // Some editors begin files with a byte order mark, which is no part of the text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const value: unknown = JSON.parse(json)
    return { ok: true, value }
  } catch {
    return refused(syntaxProblem(json))
  }
}

function syntaxProblem(json: string): Problem {
  const error = findSyntaxError(json)
  if (error !== null) return { code: 'syntax', ...error }
  // The parser gave up on what the grammar allows: some have no room for a hundred thousand brackets.
  return { code: 'said', words: 'JSON that cannot be read: it is nested too deeply' }
}

/** The bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code < 0x10000) bytes += 3
    else bytes += 4
  }
  return bytes
}
