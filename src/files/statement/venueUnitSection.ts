import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { heldPortfolio } from '@/models/heldPortfolio'
import { marginSteps } from '@/models/marginSteps'
import { venueUnitName } from '@/models/venueUnitName'
import { figure, row, table } from './cells'
import type { StatementSection, StatementTable } from './statementDocument'
import { amountKind } from './venueMarginRows'
import { venueLegTable, venueScenarioTable } from './venueScenarioTables'
import type { VenueStatementWords } from './venueStatementSource'

/** A unit of the venue: its scenarios, what each leg does in the one that decides, and what the margins are made of. */
export function venueUnitSection(
  model: string,
  key: string,
  unit: VenueUnitStatement,
  words: VenueStatementWords,
): StatementSection {
  const { numeraire, portfolios } = unit
  const called = venueUnitName(key)
  const { decides: _, ...margins } = portfolios
  const differs = Object.values(margins).some((margin) => margin !== heldPortfolio(portfolios).margin)
  return {
    title: `Unit ${called}`,
    apart: true,
    paragraphs: [words.unit(key, unit)],
    facts: [['Counts in', numeraire]],
    tables: [
      venueScenarioTable(model, key, unit, words),
      venueLegTable(model, key, unit, words),
      componentTable(model, key, unit),
      ...(differs ? [orderTable(model, key, unit, words)] : []),
    ],
  }
}

function componentTable(model: string, key: string, unit: VenueUnitStatement): StatementTable {
  const { numeraire } = unit
  const called = venueUnitName(key)
  const at = `venues.${model}.units.${key}` as const
  const kind = amountKind(numeraire)
  const dollars = row(
    [
      'Margin, USD',
      figure('money', unit.usd.initialMargin, `Initial margin in USD, ${called}`, `${at}.usd.initialMargin`),
      figure(
        'money',
        unit.usd.maintenanceMargin,
        `Maintenance margin in USD, ${called}`,
        `${at}.usd.maintenanceMargin`,
      ),
    ],
    'total',
  )
  return table(
    `From the components to the margins, ${called}`,
    ['Component', `#Initial, ${numeraire}`, `#Maintenance, ${numeraire}`],
    [
      ...marginSteps(model, key, unit).map((step) => {
        const said = step.kind === 'factor' ? 'rate' : kind
        const cells = (['initial', 'maintenance'] as const).map((margin) =>
          figure(said, step[margin].value, `${step.name}, ${margin}, ${called}`, step[margin].address),
        )
        return row([step.name, ...cells], step.kind === 'margin' ? 'total' : 'plain')
      }),
      ...(numeraire === 'USD' ? [] : [dollars]),
    ],
  )
}

function orderTable(
  model: string,
  key: string,
  { portfolios, numeraire }: VenueUnitStatement,
  words: VenueStatementWords,
): StatementTable {
  const called = venueUnitName(key)
  return table(
    `Margin with the orders, ${called}`,
    ['Portfolio', `#Initial margin, ${numeraire}`, 'Decides'],
    Object.entries(portfolios)
      .filter(([name]) => name !== 'decides')
      .map(([name, value]) => {
        const said = words.venue.portfolios[name] ?? name
        const decides = portfolios.decides === name
        const address = `venues.${model}.units.${key}.portfolios.${name}` as const
        const cell = figure(amountKind(numeraire), value, `initial margin, ${said}, ${called}`, address)
        return row([said, { ...cell, decides }, decides ? 'decides' : ''])
      }),
    'The largest counts for the initial margin; the maintenance margin is of positions and hedges alone.',
  )
}
