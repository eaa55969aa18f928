import type { StatementDocument, StatementTable } from './statementDocument'

/** A statement as the lines of a spreadsheet: every number exact and plain, an empty line before each table. */
export function statementRows({
  title,
  subtitle,
  sections,
}: StatementDocument): readonly (readonly string[])[] {
  return [
    ['Statement', title],
    [subtitle],
    ['Numbers are exact; rates and volatilities are shares: 0.1 is 10 %.'],
    ...sections.flatMap((section) => [
      [''],
      [section.title],
      ...section.facts,
      ...section.paragraphs.map((paragraph) => [paragraph]),
      ...section.tables.flatMap(tableLines),
    ]),
  ].map((cells) => cells.map(plainSpaces))
}

function tableLines({ title, note, columns, rows }: StatementTable): readonly (readonly string[])[] {
  return [
    [''],
    note === '' ? [title] : [title, note],
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.value))),
  ]
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
