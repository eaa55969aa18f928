import type { FigureAddress } from '@/engine/statement/figureAddress'
import { figure, row, table } from './cells'
import type { StatementRow, StatementTable } from './statementDocument'
import type { StatementWords } from './statementSource'
import { PARAMETERS_OF } from './unitParameters'
import type { Unit } from './unitSection'

/** From the maximum loss to the initial margin; and where there are orders, the margin with each group of them. */
export function marginTables(base: string, unit: Unit, words: StatementWords): readonly StatementTable[] {
  const { portfolios, legs, hedgedSpot, lockedSpot } = unit
  const differs = portfolios.C !== portfolios['A+C'] || portfolios.C !== portfolios['B+C']
  const hasOrders = differs || legs.some(({ from }) => from === 'order')
  const hasSpot = Number(hedgedSpot) !== 0 || Number(lockedSpot) !== 0
  return [
    componentTable(base, unit, words),
    ...(hasSpot ? [spotTable(base, unit)] : []),
    ...(hasOrders ? [orderTable(base, unit)] : []),
  ]
}

function componentTable(base: string, unit: Unit, words: StatementWords): StatementTable {
  const from = (key: string) =>
    (PARAMETERS_OF[key] ?? [])
      .map((path) => words.parameter(`units.${base}.${path}`))
      .map(({ name, value, source }) => `${name} ${value} (${source})`)
      .join(', ')
  const line = (
    key: string,
    name: string,
    value: string,
    address: FigureAddress,
    rank: StatementRow['rank'] = 'plain',
  ) => row([name, figure('money', value, `${name}, ${base}`, address), from(key)], rank)
  const part = (key: 'calendar' | 'basisRisk', name: string) =>
    line(key, name, unit.deltaSpreadParts[key], `units.${base}.deltaSpreadParts.${key}`, 'part')
  const components = words.components(base, unit).flatMap(({ key, name, value, address }) => {
    const one = line(key, name, value, address)
    return key === 'deltaSpread'
      ? [
          one,
          part('calendar', 'of which between expiries'),
          part('basisRisk', 'of which spot against derivatives'),
        ]
      : [one]
  })
  const margin = (key: 'maintenanceMargin' | 'initialMargin', name: string) =>
    line(key, name, unit[key], `units.${base}.${key}`, 'total')
  return table(
    `From the maximum loss to the margin, ${base}`,
    ['Part', '#USD', 'Parameters and their source'],
    [
      ...components,
      margin('maintenanceMargin', 'Maintenance margin'),
      margin('initialMargin', 'Initial margin'),
    ],
  )
}

function spotTable(base: string, unit: Unit): StatementTable {
  const line = (key: 'hedgedSpot' | 'lockedSpot', name: string) =>
    row([name, figure('number', unit[key], `${name}, ${base}`, `units.${base}.${key}`)])
  return table(
    `Spot that hedges, ${base}`,
    ['What', `#${base}`],
    [line('hedgedSpot', 'Hedges in the deciding portfolio'), line('lockedSpot', 'Locked for hedging')],
  )
}

const PORTFOLIOS = [
  ['C', 'Positions and hedges'],
  ['A+C', 'With the orders of group A'],
  ['B+C', 'With the orders of group B'],
] as const

function orderTable(base: string, { portfolios }: Unit): StatementTable {
  return table(
    `Margin with the orders, ${base}`,
    ['Portfolio', '#Maintenance margin, USD', 'Decides'],
    PORTFOLIOS.map(([key, name]) => {
      const isDeciding = portfolios.decides === key
      const cell = figure(
        'money',
        portfolios[key],
        `maintenance margin, ${name}, ${base}`,
        `units.${base}.portfolios.${key}`,
      )
      return row([name, { ...cell, decides: isDeciding }, isDeciding ? 'decides' : ''])
    }),
    'The largest counts. All details of this unit are those of the portfolio that decides.',
  )
}
