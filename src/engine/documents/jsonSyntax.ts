import { quoted } from './faultText'

/** Where a text stops being JSON. Lines and columns count from 1. */
export interface JsonError {
  readonly line: number
  readonly column: number
  readonly expected: string
  /** What stands there instead, ready to be printed. */
  readonly got: string
}

/** What the grammar waits for: the words after "expected". */
const AWAITED = {
  value: 'a value',
  item: 'a value or "]"',
  key: 'a key in quotes',
  entry: 'a key in quotes or "}"',
  colon: 'a colon',
  end: 'the end of the text',
  moreItems: 'a comma or "]"',
  moreEntries: 'a comma or "}"',
} as const

type Awaited = keyof typeof AWAITED

/**
 * Finds the place where a text stops being JSON, or null where it is JSON. The language's own parser words its
 * errors differently in every browser and often leaves the place out. Keeps its own stack, so depth does no harm.
 */
export function findSyntaxError(text: string): JsonError | null {
  const open: ('{' | '[')[] = []
  let at = 0
  let awaited: Awaited = 'value'

  for (;;) {
    at = match(/[ \t\r\n]*/y, text, at) ?? at
    const character = text[at]
    if (character === undefined && awaited === 'end') return null
    const next = step(character)
    if (next === null) return errorAt(text, at, AWAITED[awaited])
    if (typeof next === 'object') return errorAt(text, next.at, next.expected)
    awaited = next
  }

  /** Reads one token and says what is awaited after it; null where the token does not fit. */
  function step(character: string | undefined): Awaited | Misplaced | null {
    if (awaited === 'value' || awaited === 'item') return readValue(character)
    if (awaited === 'key' || awaited === 'entry') return readKey(character)
    if (awaited === 'colon') return character === ':' ? pass('value') : null
    if (awaited === 'moreItems') return character === ',' ? pass('value') : close(character, ']')
    if (awaited === 'moreEntries') return character === ',' ? pass('key') : close(character, '}')
    return null
  }

  function pass(next: Awaited): Awaited {
    at += 1
    return next
  }

  function close(character: string | undefined, bracket: ']' | '}'): Awaited | null {
    if (character !== bracket) return null
    at += 1
    open.pop()
    return afterValue()
  }

  function afterValue(): Awaited {
    const inside = open.at(-1)
    if (inside === undefined) return 'end'
    return inside === '[' ? 'moreItems' : 'moreEntries'
  }

  function readValue(character: string | undefined): Awaited | Misplaced | null {
    if (character === ']' && awaited === 'item') return close(character, ']')
    if (character === '{' || character === '[') {
      open.push(character)
      return pass(character === '{' ? 'entry' : 'item')
    }
    if (character === '"') return readString(afterValue())
    const end = match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, text, at)
    if (end === null) return null
    at = end
    return afterValue()
  }

  function readKey(character: string | undefined): Awaited | Misplaced | null {
    if (character === '"') return readString('colon')
    return awaited === 'entry' ? close(character, '}') : null
  }

  function readString(next: Awaited): Awaited | Misplaced {
    const end = endOfString(text, at + 1)
    if (typeof end === 'object') return end
    at = end
    return next
  }
}

/** A fault inside a token. */
interface Misplaced {
  readonly at: number
  readonly expected: string
}

/** The index after the closing quotation mark of a string whose inside begins at `from`. */
function endOfString(text: string, from: number): number | Misplaced {
  let at = from
  for (;;) {
    const character = text[at]
    if (character === '"') return at + 1
    if (character === undefined || character < ' ') return { at, expected: 'a closing quotation mark' }
    const end = character === '\\' ? match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at) : at + 1
    if (end === null) return { at, expected: 'an escape such as \\n or \\u00e9' }
    at = end
  }
}

/** The index after a match that begins exactly at `at`, or null. */
function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function errorAt(text: string, at: number, expected: string): JsonError {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  return { line, column, expected, got: tokenAt(text, at) }
}

/** The word or the character that stands somewhere. */
function tokenAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text'
  if (text[at] === '\n' || text[at] === '\r') return 'the end of the line'
  const end = match(/[\w.+-]+/y, text, at) ?? at + 1
  return quoted(text.slice(at, end))
}
