import type { StatementSource, StatementWords } from './statementSource'

/** Under the title: the market that was entered, what is moved of it, and the rules. */
export function statementSubtitle(
  { evaluation, document, rulebook }: StatementSource,
  words: Pick<StatementWords, 'time' | 'moves'>,
): string {
  const { moves } = evaluation.statement
  const moved = moves === undefined ? '' : `, what if ${words.moves(moves)}`
  return `Market of ${words.time(document.asOf)}${moved}, rulebook ${rulebook}`
}
