import type { Printed } from '@/engine/statement/print'
import type { RowFigures } from '@/engine/statement/rowFigures'
import { figure, figureOrNone, row, table } from './cells'
import type { StatementTable } from './statementDocument'
import type { StatementSource, StatementWords } from './statementSource'

/** The prices of coins, with where each comes from. */
export function priceTable({ evaluation, document }: StatementSource, words: StatementWords): StatementTable {
  const { statement, coins } = evaluation
  const used = new Set([...Object.keys(statement.units), ...Object.keys(coins)])
  const { underlyings, stablecoins } = document.market
  const indexes = Object.entries(underlyings).filter(([base]) => used.has(base))
  const rates = Object.entries(stablecoins).filter(([coin]) => used.has(coin))
  return table(
    'Index prices and rates',
    ['What', '#USD', 'From'],
    [
      ...indexes.map(([base, { index }]) =>
        row([
          `${base} index`,
          figure('number', index, `index, ${base}`),
          words.priceSource(`underlyings.${base}.index`),
        ]),
      ),
      ...rates.map(([coin, rate]) =>
        row([
          `${coin} rate`,
          figure('number', rate, `rate, ${coin}`),
          words.priceSource(`stablecoins.${coin}`),
        ]),
      ),
    ],
    statement.moves === undefined ? '' : 'Before the what-if moves.',
  )
}

/** The quotes of contracts, with where each comes from. */
export function contractTable(source: StatementSource, words: StatementWords): StatementTable {
  return table(
    'Contracts and their quotes',
    ['Contract', '#Mark', '#Volatility', '#Forward', '#Days', 'From'],
    quoted(source).map(({ symbol, path, figures }) => {
      const name = words.contract(symbol)
      return row([
        name,
        figure('number', figures.mark, `mark, ${name}`, `rows.${path}.mark`),
        figureOrNone('rate', figures.iv, `volatility, ${name}`, `rows.${path}.iv`),
        figureOrNone('number', figures.forward, `forward, ${name}`, `rows.${path}.forward`),
        figureOrNone('days', figures.days, `days to expiry, ${name}`, `rows.${path}.days`),
        words.quoteSource(symbol),
      ])
    }),
    `Marks and forwards are in the quote currency: USDT, USDC or USD.${source.evaluation.statement.moves === undefined ? '' : ' After the what-if moves.'}`,
  )
}

/** Every contract once, by the first of its rows that counts. */
function quoted({ evaluation, document: { positions = [], hedges = [], orders = [] } }: StatementSource) {
  const found = new Map<string, { symbol: string; path: string; figures: Printed<RowFigures> }>()
  const lists = Object.entries({ positions, hedges, orders })
  for (const [list, rows] of lists) {
    rows.forEach(({ symbol }, place) => {
      const path = `${list}[${place}]`
      const figures = evaluation.rows[path]
      if (figures !== undefined && !found.has(symbol)) found.set(symbol, { symbol, path, figures })
    })
  }
  return [...found.values()]
}
