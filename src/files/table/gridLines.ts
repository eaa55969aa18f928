/** A line of pasted text, cut into cells. */
export interface GridLine {
  /** Counted from 1, as in the clipboard. */
  readonly number: number
  readonly text: string
  readonly cells: readonly string[]
}

export type Separator = '\t' | ';' | ','

/** What stands between the cells of a text: tabs where there are any, else what more of its lines have. */
export function separatorOf(text: string): Separator | null {
  if (/\t/.test(text)) return '\t'
  const lines = text.split(/\r\n?|\n/)
  const having = (mark: string) => lines.filter((line) => line.includes(mark)).length
  const [semicolons, commas] = [having(';'), having(',')]
  if (semicolons === 0 && commas === 0) return null
  return semicolons >= commas ? ';' : ','
}

/** The lines that hold something. Cells in quotation marks may hold the separator, line breaks and doubled marks. */
export function gridOf(text: string, separator: Separator): readonly GridLine[] {
  const lines: GridLine[] = []
  let [start, number, cells]: [number, number, string[]] = [0, 1, []]
  let at = 0
  while (at <= text.length) {
    const quoted = quotedCell(text, at, separator)
    const end = quoted?.end ?? endOfCell(text, at, separator)
    cells.push((quoted?.cell ?? text.slice(at, end)).trim())
    at = end + 1
    if (text[end] === separator) continue
    const line = text.slice(start, end)
    if (cells.some((cell) => cell !== '')) lines.push({ number, text: line.trim(), cells })
    if (text[end] === '\r' && text[at] === '\n') at += 1
    number += 1 + (line.match(/\r\n?|\n/g)?.length ?? 0)
    ;[start, cells] = [at, []]
  }
  return lines
}

function endOfCell(text: string, from: number, separator: Separator): number {
  const length = text
    .slice(from)
    .search(separator === '\t' ? /[\t\r\n]/ : separator === ';' ? /[;\r\n]/ : /[,\r\n]/)
  return length < 0 ? text.length : from + length
}

/** A cell in quotation marks, and where it ends; null where it has none, or they are not closed. */
function quotedCell(text: string, from: number, separator: Separator) {
  if (text[from] !== '"') return null
  let closing = text.indexOf('"', from + 1)
  while (closing >= 0 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2)
  if (closing < 0) return null
  SPACE.lastIndex = closing + 1
  const end = closing + 1 + (SPACE.exec(text)?.[0].length ?? 0)
  const next = text[end]
  const closes = next === undefined || next === separator || next === '\r' || next === '\n'
  return closes ? { cell: text.slice(from + 1, closing).replaceAll('""', '"'), end } : null
}

/** Behind a cell in quotation marks. */
const SPACE = /[^\S\t\r\n]*/y
