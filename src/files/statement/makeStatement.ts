import { accountSection } from './accountSection'
import { inputSection } from './inputSection'
import { parameterSection } from './parameterSection'
import type { StatementDocument } from './statementDocument'
import type { StatementSource, StatementWords } from './statementSource'
import { statementSubtitle } from './statementSubtitle'
import { summarySection } from './summarySection'
import { unitSection } from './unitSection'

/**
 * The statement of an evaluated scenario as a document of sections and tables, in the order of the margin model:
 * inputs, parameters, every risk unit, the account. Every number in it is one of the evaluation, the document or the
 * rulebook.
 */
export function makeStatement(source: StatementSource, words: StatementWords): StatementDocument {
  const { evaluation, document } = source
  const { units } = evaluation.statement
  return {
    title: document.name,
    subtitle: statementSubtitle(source, words),
    sections: [
      summarySection(source, words),
      inputSection(source, words),
      parameterSection(source),
      ...Object.entries(units).map(([base, unit]) => unitSection(base, unit, words)),
      accountSection(source, words),
    ],
  }
}
