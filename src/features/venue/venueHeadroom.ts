import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import type { Located } from '@/parts/located'
import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { subtract } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { amountWords } from './amountWords'

type Margins = VenueStatement['account']['pools'][string]
type MarginName = keyof Margins

/** What is left of the equity of the account, or of a pool that backs some of its units. */
export interface HeadroomRow {
  /** `Account`, or what the pool counts in. */
  readonly name: string
  readonly numeraire: string
  readonly figures: Readonly<Record<MarginName, Located>>
  /** Equity less each margin, negative where it is short. */
  readonly freeAboveInitial: string
  readonly freeAboveMaintenance: string
}

/** The account first, then its pools where there are several. */
export function headroomRows({ model, account }: VenueStatement): readonly HeadroomRow[] {
  const pools = Object.entries(account.pools)
  const whole = rowOf('Account', 'USD', account, (name) => `venues.${model}.account.${name}`)
  if (pools.length < 2) return [whole]
  return [
    whole,
    ...pools.map(([key, pool]) =>
      rowOf(`Pool of ${key}`, key, pool, (name) => `venues.${model}.account.pools.${key}.${name}`),
    ),
  ]
}

function rowOf(
  name: string,
  numeraire: string,
  margins: Margins,
  addressOf: (name: MarginName) => FigureAddress,
): HeadroomRow {
  const located = (figure: MarginName): Located => ({ value: margins[figure], address: addressOf(figure) })
  const less = (margin: string) => plainDecimal(subtract(margins.equity, margin) ?? '0')
  return {
    name,
    numeraire,
    figures: {
      equity: located('equity'),
      initialMargin: located('initialMargin'),
      maintenanceMargin: located('maintenanceMargin'),
      imRate: located('imRate'),
      mmRate: located('mmRate'),
    },
    freeAboveInitial: less(margins.initialMargin),
    freeAboveMaintenance: less(margins.maintenanceMargin),
  }
}

/** How much may still be lost or used, as a title; of several pools the one that is nearest its end. */
export function headroomFinding(rows: readonly HeadroomRow[]): string {
  const pools = rows.length > 1 ? rows.slice(1) : rows
  const [tightest] = pools.toSorted((one, other) => rateOf(other) - rateOf(one))
  if (tightest === undefined) return 'Headroom at the venue'
  const { name, numeraire, freeAboveInitial, freeAboveMaintenance } = tightest
  const whose =
    rows.length > 1 ? ` in the ${name.toLowerCase().replace(numeraire.toLowerCase(), numeraire)}` : ''
  if (signOf(freeAboveMaintenance) < 0)
    return `${amountWords(freeAboveMaintenance.replace('-', ''), numeraire)} are missing for the maintenance margin${whose}`
  const maintenance = `${amountWords(freeAboveMaintenance, numeraire)} above the maintenance margin`
  if (signOf(freeAboveInitial) < 0)
    return `${amountWords(freeAboveInitial.replace('-', ''), numeraire)} are missing for the initial margin${whose}; ${maintenance}`
  return `${amountWords(freeAboveInitial, numeraire)} are free above the initial margin${whose}, ${maintenance}`
}

function rateOf({ figures }: HeadroomRow): number {
  return Number(figures.mmRate.value)
}
