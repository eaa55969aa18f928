import { figure, row, table, unlessEmpty } from './cells'
import type { FigureKind, StatementRow, StatementSection, StatementTable } from './statementDocument'
import type { StatementSource, StatementWords } from './statementSource'

/** The account: every coin, what counts as collateral, what is required, and how far it is used. */
export function accountSection(source: StatementSource, words: StatementWords): StatementSection {
  const { account, crossMargin } = source.evaluation.statement
  return {
    title: 'Account',
    apart: true,
    paragraphs: [`Status: ${words.status(account.status)}.`],
    facts: [],
    tables: [
      ...unlessEmpty(coinTable(source, words)),
      marginTable(source, words),
      ...limitTables(words),
      ...(crossMargin === undefined ? [] : [crossTable(crossMargin)]),
    ],
  }
}

function coinTable(
  { evaluation: { coins, statement } }: StatementSource,
  words: StatementWords,
): StatementTable {
  const { account } = statement
  return table(
    'Coins',
    ['Coin', '#Price, USD', '#Equity', '#Equity, USD', '#Borrowed', '#Collateral, USD', 'Counts at'],
    [
      ...Object.entries(coins).map(([coin, figures]) => {
        const at = (key: keyof typeof figures, kind: FigureKind, name: string) =>
          figure(kind, figures[key], `${name}, ${coin}`, `coins.${coin}.${key}`)
        const counts = words.parameter(`collateral.${coin}`)
        return row([
          coin,
          at('price', 'number', 'price'),
          at('equity', 'number', 'equity'),
          at('value', 'money', 'equity in USD'),
          at('liability', 'number', 'borrowed'),
          at('collateralValue', 'money', 'collateral value'),
          counts === null ? '' : `${counts.value} (${counts.source})`,
        ])
      }),
      row(
        [
          'All coins',
          '',
          '',
          figure('money', account.totalEquity, 'total equity', 'account.totalEquity'),
          '',
          figure('money', account.marginBalance, 'margin balance before order loss', 'account.marginBalance'),
          '',
        ],
        'total',
      ),
    ],
  )
}

function marginTable({ evaluation }: StatementSource, words: StatementWords): StatementTable {
  const { account, units } = evaluation.statement
  type Key = Exclude<keyof typeof account, 'status' | 'borrowed'>
  const of = (key: Key, name: string, kind: FigureKind, from: string, rank: StatementRow['rank'] = 'plain') =>
    row([name, figure(kind, account[key], name, `account.${key}`), kind === 'money' ? 'USD' : '', from], rank)
  const borrowed = (key: 'maintenanceMargin' | 'initialMargin', path: string) => {
    const rate = words.parameter(path)
    const name = rate?.name ?? 'of which borrowed assets'
    return row(
      [
        'of which borrowed assets',
        figure('money', account.borrowed[key], name, `account.borrowed.${key}`),
        'USD',
        rate === null ? '' : `${rate.value} of what is borrowed (${rate.source})`,
      ],
      'part',
    )
  }
  const ofUnits = (key: 'maintenanceMargin' | 'initialMargin') =>
    Object.entries(units).map(([base, unit]) =>
      row(
        [
          `of which ${base}`,
          figure('money', unit[key], `${key}, ${base}`, `units.${base}.${key}`),
          'USD',
          '',
        ],
        'part',
      ),
    )
  return table(
    'What is required, and what is there',
    ['Figure', '#Amount', 'Unit', 'From'],
    [
      of('totalEquity', 'Total equity', 'money', 'equity of every coin at its price'),
      of('marginBalance', 'Margin balance before order loss', 'money', 'collateral value of every coin'),
      of('orderLoss', 'Order loss', 'money', 'orders filled at their limit against the mark'),
      of('base', 'Margin balance', 'money', 'the two above together', 'total'),
      of('maintenanceMargin', 'Maintenance margin', 'money', 'risk units and borrowed assets', 'total'),
      ...ofUnits('maintenanceMargin'),
      borrowed('maintenanceMargin', 'borrow.mmr'),
      of('initialMargin', 'Initial margin', 'money', 'risk units and borrowed assets', 'total'),
      ...ofUnits('initialMargin'),
      borrowed('initialMargin', 'borrow.imr'),
      of('mmRate', 'MM rate', 'rate', 'maintenance margin ÷ margin balance', 'total'),
      of('imRate', 'IM rate', 'rate', 'initial margin ÷ margin balance', 'total'),
      of(
        'availableBalance',
        'Available balance',
        'money',
        'margin balance less initial margin, at least 0',
        'total',
      ),
    ],
  )
}

/** None where the model has no liquidation. */
function limitTables(words: StatementWords): readonly StatementTable[] {
  const { liquidation } = words.account
  if (liquidation === null) return []
  const { parameters, note } = liquidation
  return [
    table(
      'Where the exchange steps in, by MM rate',
      ['What', 'At', 'Source'],
      parameters
        .flatMap((path) => words.parameter(path) ?? [])
        .map(({ name, value, source }) => row([name, value, source])),
      note,
    ),
  ]
}

type CrossMargin = NonNullable<StatementSource['evaluation']['statement']['crossMargin']>

function crossTable(crossMargin: CrossMargin): StatementTable {
  const of = (key: keyof CrossMargin, name: string, kind: FigureKind) =>
    row([
      name,
      figure(kind, crossMargin[key], `${name}, cross margin`, `crossMargin.${key}`),
      kind === 'money' ? 'USD' : '',
    ])
  return table(
    'Under cross margin, for comparison',
    ['Figure', '#Amount', 'Unit'],
    [
      of('base', 'Margin balance', 'money'),
      of('maintenanceMargin', 'Maintenance margin', 'money'),
      of('initialMargin', 'Initial margin', 'money'),
      of('mmRate', 'MM rate', 'rate'),
      of('imRate', 'IM rate', 'rate'),
    ],
  )
}
