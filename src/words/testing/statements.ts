import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { RULEBOOKS } from '@/engine/reading/testing/documents'
import type { StatementDocument } from '@/files/statement/statementDocument'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'
import { currentStatement } from '@/words/currentStatement'

/** When the tests' statements are made. */
export const MADE = new Date('2026-03-25T10:20:00Z')

/** The tests' sample market beside these rulebooks, as the page has them. */
export function libraryOf(rulebooks: typeof RULEBOOKS) {
  return {
    sample: SAMPLE,
    rulebooks: Object.fromEntries(rulebooks.ids.map((id) => [id, rulebooks.document(id)])),
  }
}

/** What the engine says of a workbook, after moves. */
export function resultUnder(
  rulebooks: typeof RULEBOOKS,
  workbook: Workbook,
  moves: MovesDocument | null = null,
) {
  const { document } = toDocument(workbook, SAMPLE)
  const evaluated = new Engine(rulebooks, 'lenient').evaluate(document, moves)
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
  return { current: evaluated.value, document, workbook }
}

/** The statement of a result, which there must be. */
export function statementIn(
  result: ReturnType<typeof resultUnder>,
  library: ReturnType<typeof libraryOf>,
): StatementDocument {
  const statement = currentStatement(result, library, MADE)
  if (statement === null) throw new Error('no statement')
  return statement
}

export const tablesOf = ({ sections }: StatementDocument) => sections.flatMap(({ tables }) => tables)

/** The words of the cells of a table, numbers as they are. */
export function cellsOf(statement: StatementDocument, title: string): readonly (readonly string[])[] {
  const rows = tablesOf(statement).find((table) => table.title === title)?.rows ?? []
  return rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.value)))
}
