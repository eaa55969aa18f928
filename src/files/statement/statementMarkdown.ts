import { markdownText } from './markdownText'
import type {
  StatementCell,
  StatementDocument,
  StatementFigure,
  StatementRow,
  StatementSection,
  StatementTable,
} from './statementDocument'

/** What is said of a statement that people read: the exact numbers are in its CSV. */
export const ROUNDED = 'Numbers are rounded for reading.'

/** How the numbers of a table are said, rounded for reading. */
type Say = (table: StatementTable) => (figure: StatementFigure) => string

/** A statement as Markdown, numbers rounded for reading: headings, lists and tables, safe in any reply. */
export function statementMarkdown({ title, subtitle, sections }: StatementDocument, say: Say): string {
  const blocks = [
    `# Statement: ${markdownText(title)}`,
    markdownText(subtitle),
    ROUNDED,
    ...sections.flatMap((section) => sectionBlocks(section, say)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionBlocks({ title, paragraphs, facts, tables }: StatementSection, say: Say): readonly string[] {
  const list = facts.map(([name, words]) => `- ${markdownText(name)}: ${markdownText(words)}`).join('\n')
  return [
    `## ${markdownText(title)}`,
    ...(list === '' ? [] : [list]),
    ...paragraphs.map(markdownText),
    ...tables.flatMap((table) => tableBlocks(table, say)),
  ]
}

function tableBlocks(table: StatementTable, say: Say): readonly string[] {
  const { title, note, columns, rows } = table
  const said = say(table)
  const lines = [
    columns.map(({ head }) => markdownText(head)),
    columns.map(({ isNumber }) => (isNumber ? '---:' : '---')),
    ...rows.map((row) => rowCells(row, said)),
  ]
  return [
    `### ${markdownText(title)}`,
    ...(note === '' ? [] : [markdownText(note)]),
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ]
}

function rowCells({ cells, rank }: StatementRow, said: ReturnType<Say>): readonly string[] {
  return cells.map((cell) => {
    const text = markdownText(typeof cell === 'string' ? cell : said(cell))
    return text !== '' && (rank === 'total' || decides(cell)) ? `**${text}**` : text
  })
}

function decides(cell: StatementCell): boolean {
  return typeof cell !== 'string' && cell.decides
}
