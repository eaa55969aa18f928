import { statementMarkdown } from '@/files/statement/statementMarkdown'
import type { Library } from '@/state/library/libraryStore'
import type { ResultState } from '@/state/result/resultStore'
import { currentStatement } from './currentStatement'
import { saidIn } from './saidFigure'
import { statementCsv } from './statementCsv'

/** The forms in which a statement is saved. */
export type StatementForm = 'markdown' | 'csv' | 'json'

const FORMS = {
  markdown: { called: 'Markdown', ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { called: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { called: 'JSON', ending: 'json', type: 'application/json' },
} as const

/** A statement as text for a file, with what the file is; null where there is no result. */
export function statementFile(
  result: Pick<ResultState, 'current' | 'document' | 'workbook'>,
  library: Pick<Library, 'rulebooks' | 'sample'>,
  made: Date,
  form: StatementForm,
) {
  const statement = currentStatement(result, library, made)
  const { current } = result
  if (statement === null || current === null) return null
  const text = {
    markdown: () => statementMarkdown(statement, saidIn),
    csv: () => statementCsv(statement),
    json: () => `${JSON.stringify(current.venue ?? current.statement, null, 2)}\n`,
  }[form]()
  return { ...FORMS[form], title: statement.title, text }
}
