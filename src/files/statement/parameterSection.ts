import { row, table, unlessEmpty } from './cells'
import type { StatementSection } from './statementDocument'
import type { StatementSource } from './statementSource'

/** In what the rules differ from the built-in rulebook. */
export function parameterSection({ changedParameters, rulebook }: StatementSource): StatementSection {
  return {
    title: 'Parameters that differ from the rulebook',
    apart: false,
    paragraphs:
      changedParameters.length === 0 ? [`None: every parameter is the one of the rulebook ${rulebook}.`] : [],
    facts: [],
    tables: unlessEmpty(
      table(
        'Changed parameters',
        ['Parameter', `In ${rulebook}`, 'Here', 'Source'],
        changedParameters.map(({ name, before, now, source }) => row([name, before, now, source])),
      ),
    ),
  }
}
