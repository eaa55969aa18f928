import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { known } from '@/engine/util/known'
import { heldPortfolio } from '@/models/heldPortfolio'
import { figure, row, table } from './cells'
import type { StatementRow, StatementTable } from './statementDocument'
import type { StatementWords } from './statementSource'

/** From the maximum loss to the initial margin; and where there are orders, the margin with each group of them. */
export function marginTables(
  base: string,
  unit: UnitStatement,
  words: StatementWords,
): readonly StatementTable[] {
  const { portfolios, legs, hedgedSpot, lockedSpot } = unit
  const { margin: held } = heldPortfolio(portfolios)
  const differs = words.account.orderPortfolios.some(({ name }) => portfolios[name] !== held)
  const hasOrders = differs || legs.some(({ from }) => from === 'order')
  const hasSpot = Number(hedgedSpot) !== 0 || Number(lockedSpot) !== 0
  return [
    componentTable(base, unit, words),
    ...(hasSpot ? [spotTable(base, unit)] : []),
    ...(hasOrders ? [orderTable(base, unit, words)] : []),
  ]
}

function componentTable(base: string, unit: UnitStatement, words: StatementWords): StatementTable {
  const from = (parameters: readonly string[]) =>
    parameters
      .flatMap((path) => words.parameter(`units.${base}.${path}`) ?? [])
      .map(({ name, value, source }) => `${name} ${value} (${source})`)
      .join(', ')
  const line = (
    name: string,
    value: string,
    address: FigureAddress,
    parameters: readonly string[],
    rank: StatementRow['rank'] = 'plain',
  ) => row([name, figure('money', value, `${name}, ${base}`, address), from(parameters)], rank)
  const components = words
    .components(base, unit)
    .flatMap(({ name, value, address, parameters, parts }) => [
      line(name, value, address, parameters),
      ...parts.map((part) => line(part.name, part.value, part.address, part.parameters, 'part')),
    ])
  const margin = (
    key: 'maintenanceMargin' | 'initialMargin',
    name: string,
    parameters: readonly string[] = [],
  ) => line(name, unit[key], `units.${base}.${key}`, parameters, 'total')
  return table(
    `From the maximum loss to the margin, ${base}`,
    ['Part', '#USD', 'Parameters and their source'],
    [
      ...components,
      margin('maintenanceMargin', 'Maintenance margin'),
      margin('initialMargin', 'Initial margin', words.account.initialMarginParameters),
    ],
  )
}

function spotTable(base: string, unit: UnitStatement): StatementTable {
  const line = (key: 'hedgedSpot' | 'lockedSpot', name: string) =>
    row([name, figure('number', unit[key], `${name}, ${base}`, `units.${base}.${key}`)])
  return table(
    `Spot that hedges, ${base}`,
    ['What', `#${base}`],
    [line('hedgedSpot', 'Hedges in the deciding portfolio'), line('lockedSpot', 'Locked for hedging')],
  )
}

function orderTable(base: string, { portfolios }: UnitStatement, words: StatementWords): StatementTable {
  return table(
    `Margin with the orders, ${base}`,
    ['Portfolio', '#Maintenance margin, USD', 'Decides'],
    words.account.orderPortfolios.map(({ name: key, stated: name }) => {
      const isDeciding = portfolios.decides === key
      const cell = figure(
        'money',
        known(portfolios, key),
        `maintenance margin, ${name}, ${base}`,
        `units.${base}.portfolios.${key}`,
      )
      return row([name, { ...cell, decides: isDeciding }, isDeciding ? 'decides' : ''])
    }),
    'The largest counts. All details of this unit are those of the portfolio that decides.',
  )
}
