import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { figure, row } from './cells'
import type { FigureKind, StatementRow } from './statementDocument'

type Margins = VenueStatement['account']['pools'][string]

const MARGINS: readonly (readonly [key: keyof Margins, name: string])[] = [
  ['maintenanceMargin', 'Maintenance margin'],
  ['initialMargin', 'Initial margin'],
  ['mmRate', 'MM rate'],
  ['imRate', 'IM rate'],
  ['equity', 'Equity'],
]

/** What is required of the account or a pool, how far it is used, and what is there. */
export function venueMarginRows(
  margins: Margins,
  numeraire: string,
  addressOf: (key: keyof Margins) => FigureAddress,
  whose: string,
): readonly StatementRow[] {
  return MARGINS.map(([key, name]) => {
    const isRate = key === 'mmRate' || key === 'imRate'
    return row([
      name,
      figure(isRate ? 'rate' : amountKind(numeraire), margins[key], `${name}, ${whose}`, addressOf(key)),
      isRate ? '' : numeraire,
    ])
  })
}

/** How amounts in what a unit or a pool counts in are said: dollars as money, coins with their digits. */
export function amountKind(numeraire: string): FigureKind {
  return numeraire.startsWith('USD') ? 'money' : 'number'
}
