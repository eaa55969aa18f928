import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { toldScenarios } from '@/models/toldScenarios'
import { venueUnitName } from '@/models/venueUnitName'
import { figure, row, table } from './cells'
import type { StatementCell, StatementTable } from './statementDocument'
import { FROM } from './stressTables'
import { amountKind } from './venueMarginRows'
import type { VenueStatementWords } from './venueStatementSource'

/** The result of a unit in every scenario of the venue, with what of it counts; the one that decides is marked. */
export function venueScenarioTable(
  model: string,
  key: string,
  unit: VenueUnitStatement,
  words: VenueStatementWords,
): StatementTable {
  const { scenarios, numeraire } = unit
  const told = toldScenarios(scenarios)
  const kind = amountKind(numeraire)
  const deciding = decidingPlace(unit)
  return table(
    `Profit and loss in every scenario, ${venueUnitName(key)}, ${numeraire}`,
    [
      'Price',
      'Volatility',
      ...(told.weights ? ['#Counts at'] : []),
      ...(told.offsets ? ['#As computed'] : []),
      ...(told.orders ? ['#Without orders'] : []),
      '#Result',
    ],
    scenarios.map((scenario, place) => {
      const { price, volatility, weight, pnl, positionsPnl, beforeOffset = pnl } = scenario
      const name = words.scenario(key, scenario)
      const at = `venues.${model}.units.${key}.scenarios.${place}` as const
      const maybe = (isTold: boolean, cell: StatementCell) => (isTold ? [cell] : [])
      return row([
        words.shock(price),
        words.volatility(volatility),
        ...maybe(told.weights, figure('rate', weight, `weight, ${name}`)),
        ...maybe(told.offsets, figure(kind, beforeOffset, `as computed, ${name}`)),
        ...maybe(told.orders, figure(kind, positionsPnl, `without orders, ${name}`, `${at}.positionsPnl`)),
        { ...figure(kind, pnl, `the result with ${name}`, `${at}.pnl`), decides: place === deciding },
      ])
    }),
  )
}

const WHAT: Readonly<Record<string, string>> = { ...FROM, collateral: 'collateral' }

/** What each leg gains or loses in the scenario that decides, or where none loses in the one that gains least. */
export function venueLegTable(
  model: string,
  key: string,
  unit: VenueUnitStatement,
  words: VenueStatementWords,
): StatementTable {
  const { legs, numeraire, worst, scenarios } = unit
  const kind = amountKind(numeraire)
  const place = decidingPlace(unit)
  const scenario = scenarios[place]
  const together = (name: string, cell: StatementCell) => row([name, '', '', cell], 'total')
  const totals =
    scenario === undefined
      ? []
      : [
          ...(scenario.beforeOffset === undefined || scenario.beforeOffset === scenario.pnl
            ? []
            : [together('All legs', figure(kind, scenario.beforeOffset, 'profit and loss of all legs'))]),
          together(
            scenario.beforeOffset === undefined || scenario.beforeOffset === scenario.pnl
              ? 'All legs'
              : 'What counts of it',
            figure(
              kind,
              scenario.pnl,
              `the result with ${words.scenario(key, scenario)}`,
              `venues.${model}.units.${key}.scenarios.${place}.pnl`,
            ),
          ),
        ]
  return table(
    `Legs in the deciding scenario, ${venueUnitName(key)}`,
    ['Leg', 'What it is', '#Size', `#Profit and loss, ${numeraire}`],
    [
      ...legs.map(({ symbol, from, size, worstPnl }) => {
        const name = words.contract(symbol)
        return row([
          name,
          WHAT[from] ?? from,
          figure('number', size, `size, ${name}`),
          figure(kind, worstPnl, `profit and loss, ${name}`),
        ])
      }),
      ...totals,
    ],
    worst === null ? 'No scenario loses: the legs are in the one that gains least.' : '',
  )
}

/** The place of the scenario that decides; -1 where none loses. */
function decidingPlace({ worst, scenarios }: VenueUnitStatement): number {
  return scenarios.findIndex(
    ({ price, volatility }) => price === worst?.price && volatility === worst.volatility,
  )
}
