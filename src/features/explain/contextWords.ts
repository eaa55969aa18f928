import type { ExplainedSubject } from '@/state/query/explainedSubject'
import type { Workbook } from '@/state/workbook/workbook'
import { movesInWords } from '@/words/movesInWords'

/** Of what a copied explanation is: the scenario, its rules, its market, and what is moved of that. */
export function contextWords(
  scenario: string,
  rulebook: string,
  { marketSource, marketEdits }: Pick<Workbook, 'marketSource' | 'marketEdits'>,
  { document, moves }: ExplainedSubject,
): string {
  const edited = Object.keys(marketEdits).length > 0 ? 'edited ' : ''
  const market = marketSource.kind === 'sample' ? `${edited}sample market` : 'market'
  const moved = moves === null ? '' : `, what if ${movesInWords(moves)}`
  return `${scenario}, rulebook ${rulebook}, ${market} of ${document.asOf}${moved}.`
}
