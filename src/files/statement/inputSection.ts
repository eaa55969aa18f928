import type { Evaluation } from '@/engine/engine'
import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { figure, figureOrNone, row, table, unlessEmpty } from './cells'
import { leftOutTable } from './leftOutTable'
import { contractTable, priceTable } from './priceTables'
import type { StatementCell, StatementSection, StatementTable } from './statementDocument'
import type { StatementSource, StatementWords } from './statementSource'

/** What was entered and what the market says: the margin is computed of nothing else. */
export function inputSection(
  source: StatementSource,
  words: StatementWords,
  orders = orderTable(source, words),
): StatementSection {
  const { evaluation } = source
  return {
    title: 'Inputs',
    apart: false,
    paragraphs: evaluation.notices.map(({ symbol, message }) => `${words.contract(symbol)}: ${message}`),
    facts: [],
    tables: [
      ...unlessEmpty(balanceTable(source)),
      ...unlessEmpty(priceTable(source, words)),
      ...unlessEmpty(positionTable(source, words)),
      ...unlessEmpty(hedgeTable(source, words)),
      ...unlessEmpty(orders),
      ...unlessEmpty(contractTable(source, words)),
      ...unlessEmpty(settledTable(evaluation, words)),
      ...unlessEmpty(leftOutTable(source, words)),
    ],
  }
}

function balanceTable({ document, evaluation }: StatementSource): StatementTable {
  const left = new Set(evaluation.leftOut.map(({ path }) => path))
  return table(
    'Balances',
    ['Coin', '#Wallet', '#Borrowed', 'Collateral'],
    document.account.balances.flatMap(({ coin, wallet, borrowed, collateral }, place) =>
      left.has(`account.balances[${place}]`)
        ? []
        : [
            row([
              coin,
              figure('number', wallet, `wallet, ${coin}`),
              figureOrNone('number', borrowed, `borrowed, ${coin}`),
              collateral === false ? 'off' : 'on',
            ]),
          ],
    ),
  )
}

function positionTable({ document, evaluation }: StatementSource, words: StatementWords): StatementTable {
  const { positions = [] } = document
  return table(
    'Positions',
    ['Contract', '#Size', '#Entry', '#Mark', '#Delta'],
    counted(evaluation, 'positions', positions).map(({ given: { symbol, size, entry }, figures, at }) => {
      const name = words.contract(symbol)
      return row([
        name,
        figure('number', size, `size, ${name}`, `${at}.size`),
        figureOrNone('number', entry, `entry, ${name}`),
        figure('number', figures.mark, `mark, ${name}`, `${at}.mark`),
        figure('number', figures.delta, `delta, ${name}`, `${at}.delta`),
      ])
    }),
    positions.some(({ entry }) => entry === undefined)
      ? 'A perpetual or future without an entry price counts as opened at its mark; an option has none.'
      : '',
  )
}

function hedgeTable({ document, evaluation }: StatementSource, words: StatementWords): StatementTable {
  const rows = counted(evaluation, 'hedges', document.hedges ?? [])
  const isMoved = rows.some(({ figures }) => figures.tradedAt !== null)
  return table(
    'What-if hedges',
    [
      'Contract',
      '#Size',
      ...(isMoved ? ['#Traded at'] : []),
      '#Mark',
      ...(isMoved ? ['#P&L, USD'] : []),
      '#Delta',
    ],
    rows.map(({ given: { symbol, size }, figures, at }) => {
      const name = words.contract(symbol)
      return row([
        name,
        figure('number', size, `size, ${name}`, `${at}.size`),
        ...(isMoved
          ? [figureOrNone('number', figures.tradedAt, `traded at, ${name}`, `${at}.tradedAt`)]
          : []),
        figure('number', figures.mark, `mark, ${name}`, `${at}.mark`),
        ...(isMoved
          ? [figureOrNone('money', figures.unrealisedPnl, `P&L, ${name}`, `${at}.unrealisedPnl`)]
          : []),
        figure('number', figures.delta, `delta, ${name}`, `${at}.delta`),
      ])
    }),
    isMoved
      ? 'Traded at the mark before the what-if moves: what they gained or lost since then is part of the equity.'
      : 'Traded at the mark: they change the margin, not the equity.',
  )
}

function orderTable({ document, evaluation }: StatementSource, words: StatementWords): StatementTable {
  const { orders = [] } = document
  return table(
    'Orders',
    [...ORDER_HEADS, '#Counts as', '#Delta', 'Group'],
    counted(evaluation, 'orders', orders).map(({ given, figures, at }) => {
      const name = words.contract(given.symbol)
      return row([
        ...givenCells(given, name),
        figure('number', figures.size, `counted size, ${name}`, `${at}.size`),
        figure('number', figures.delta, `delta, ${name}`, `${at}.delta`),
        figures.set ?? '',
      ])
    }),
    `Group A: ${ORDER_GROUPS.A}; group B: ${ORDER_GROUPS.B}. Each group is taken as filled whole.`,
  )
}

/** The orders as they were entered: how they count is told by those who margin them. */
export function givenOrders(
  { document, evaluation }: StatementSource,
  words: StatementWords,
): StatementTable {
  return table(
    'Orders',
    ORDER_HEADS,
    counted(evaluation, 'orders', document.orders ?? []).map(({ given }) =>
      row(givenCells(given, words.contract(given.symbol))),
    ),
  )
}

const ORDER_HEADS = ['Contract', 'Side', '#Size', '#Limit'] as const

function givenCells(
  { side, size, price, reduceOnly }: NonNullable<StatementSource['document']['orders']>[number],
  name: string,
): readonly StatementCell[] {
  return [
    name,
    reduceOnly === true ? `${side}, reduce-only` : side,
    figure('number', size, `size, ${name}`),
    price === undefined ? 'market' : figure('number', price, `limit, ${name}`),
  ]
}

/** The rows of a table of the document that count, with their figures and where those are explained. */
function counted<Row>({ rows }: Evaluation, list: 'positions' | 'hedges' | 'orders', given: readonly Row[]) {
  return given.flatMap((one, place) => {
    const path = `${list}[${place}]`
    const figures = rows[path]
    return figures === undefined ? [] : [{ given: one, figures, at: `rows.${path}` as const }]
  })
}

function settledTable({ statement: { settled = [] } }: Evaluation, words: StatementWords): StatementTable {
  return table(
    'Settled on the way',
    ['Contract', '#Size', '#Cash', 'Coin'],
    settled.map(({ symbol, size, cash, coin }, place) => {
      const name = words.contract(symbol)
      return row([
        name,
        figure('number', size, `size, ${name}`, `settled.${place}.size`),
        figure('number', cash, `cash, ${name}`, `settled.${place}.cash`),
        coin,
      ])
    }),
  )
}
