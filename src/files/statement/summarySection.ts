import { figure, row, table } from './cells'
import type { FigureKind, StatementSection } from './statementDocument'
import type { StatementSource, StatementWords } from './statementSource'

type Key = 'maintenanceMargin' | 'initialMargin' | 'mmRate' | 'imRate' | 'availableBalance' | 'totalEquity'

const HEADLINE: readonly (readonly [key: Key, name: string, kind: FigureKind])[] = [
  ['maintenanceMargin', 'Maintenance margin', 'money'],
  ['initialMargin', 'Initial margin', 'money'],
  ['mmRate', 'MM rate', 'rate'],
  ['imRate', 'IM rate', 'rate'],
  ['availableBalance', 'Available balance', 'money'],
  ['totalEquity', 'Total equity', 'money'],
]

/** What the statement is of, and what it comes to. */
export function summarySection(source: StatementSource, words: StatementWords): StatementSection {
  const { document, made } = source
  const { account, units, moves } = source.evaluation.statement
  return {
    title: 'Summary',
    apart: false,
    paragraphs: Object.entries(units).map(([base, unit]) => words.worst(base, unit)),
    facts: [
      ...sourceFacts(source, words),
      ['Spot hedging', document.account.spotHedging === true ? 'on' : 'off'],
      ...(moves === undefined ? [] : ([['What if', words.moves(moves)]] as const)),
      ['Status', words.status(account.status)],
      ['Statement made', words.time(made)],
    ],
    tables: [
      table(
        'Result',
        ['Figure', '#Amount', 'Unit'],
        HEADLINE.map(([key, name, kind]) =>
          row([name, figure(kind, account[key], name, `account.${key}`), kind === 'money' ? 'USD' : '']),
        ),
      ),
    ],
  }
}

/** What every statement is of: the scenario, its market and the rules. */
export function sourceFacts(
  { document, evaluation, rulebook, changedParameters, market }: StatementSource,
  words: Pick<StatementWords, 'time'>,
): StatementSection['facts'] {
  const { asOf } = evaluation.statement
  const count = changedParameters.length
  const edited = count === 0 ? '' : `, with ${count} ${count === 1 ? 'parameter' : 'parameters'} changed`
  return [
    ['Scenario', document.name],
    ['Time of the market', words.time(document.asOf)],
    ...(asOf === document.asOf ? [] : ([['Calculated for', words.time(asOf)]] as const)),
    ['Prices', market],
    ['Rulebook', `${rulebook}${edited}`],
  ]
}
