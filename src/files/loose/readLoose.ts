import { LooseReader } from './LooseReader'
import { LooseSyntaxError } from './LooseSyntaxError'
import type { Loose } from './loose'

/** The values that stand in a text one after the other, and where it could not be read on. */
export interface LooseText {
  readonly values: readonly Loose[]
  /** The lines before, between and behind them, those together that stand together. */
  readonly others: readonly string[]
  /** What it looks like, the place and what to do; null where all was read. */
  readonly problem: string | null
}

/** Whether a text holds objects or lists, and is no table. */
export function looksStructured(text: string): boolean {
  return (
    new RegExp(`^[\\s\\ufeff]*(?:${START.source})`).test(text.slice(0, MOST_BEFORE)) || /^[{[]/m.test(text)
  )
}

/** An object, a list, a tuple of them, or a class that prints its pairs. */
const START = /[{[]|\([([{]|OrderedDict\(/

/** Characters of a text by which it is told apart. */
const MOST_BEFORE = 2000

/**
 * Reads the objects and lists of a text, in JSON or as Python and consoles print them, one or several. What stands in
 * one line with them is passed over. Never throws.
 */
export function readLoose(text: string): LooseText {
  const values: Loose[] = []
  const others: string[] = []
  let at = 0
  for (;;) {
    const start = nextStart(text, at)
    others.push(...wholeLines(text, at, start < 0 ? text.length : start))
    if (start < 0) return { values, others, problem: null }
    at = start
    const reader = new LooseReader(text, at)
    try {
      values.push(reader.value())
      at = reader.place
    } catch (error) {
      if (!(error instanceof LooseSyntaxError)) throw error
      return { values, others, problem: problemOf(text, error) }
    }
  }
}

/** The lines between two places that hold letters or digits, without those that begin before or end behind them. */
function wholeLines(text: string, from: number, to: number): readonly string[] {
  const lines = text.slice(from, to).split(/\r\n?|\n/)
  const whole = lines.slice(from === 0 ? 0 : 1, to === text.length ? undefined : -1)
  const said = whole.filter((line) => /[\p{L}\p{N}]/u.test(line))
  return said.length === 0 ? [] : [said.join('\n')]
}

/** Where the next object or list begins; below 0 where none does. */
function nextStart(text: string, from: number): number {
  const found = text.slice(from).search(START)
  return found < 0 ? -1 : from + found
}

function problemOf(text: string, { line, column, message }: LooseSyntaxError): string {
  const place = `line ${line}, column ${column}: ${message}`
  if (/\[Object\]|\[Array\]|\[Circular|\.\.\. \d+ more|… \d+ more/.test(text)) {
    return `this looks like a print-out of a console, which leaves parts out; print it with JSON.stringify (${place})`
  }
  if (/\b(?:None|True|False)\b|^\s*[[({]+\s*'/.test(text) || /<[\w.]+ object at 0x/.test(text)) {
    return `this looks like a Python print-out; turn it into JSON with json.dumps (${place})`
  }
  if (/[{,]\s*[A-Za-z_$][\w$]*\s*:/.test(text)) {
    return `this looks like an object as a console prints it; turn it into JSON with JSON.stringify (${place})`
  }
  return `this looks like JSON that is cut off or damaged; copy all of it (${place})`
}
