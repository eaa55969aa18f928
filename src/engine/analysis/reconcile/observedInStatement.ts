import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import type { MarginModel } from '@/engine/models/model'
import { Decimal } from '@/engine/numbers/decimal'
import * as measure from './measures'
import type { AccountObservation, Measure, Name, Observation, Observed, Word } from './observation'
import { printedDecimal } from './printedDecimal'

/** Statements are printed to 8 decimals. */
const PLACES = 8
/** A ratio of two printed margins is no better than they are. */
const RATIO = 7

const ACCOUNT = [
  'totalEquity',
  'marginBalance',
  'availableBalance',
  'maintenanceMargin',
  'initialMargin',
  'mmRate',
  'imRate',
] as const

const NAMED = ['volatility down', 'volatility unchanged', 'volatility up'] as const
const FORMAT = 'margin-statement@1'

export function isStatement(value: unknown): boolean {
  return DocumentCursor.document(value, []).at('format').value === FORMAT
}

/**
 * What a statement of this product says (files, section "Statement"), number by number. What is missing is no fault.
 */
export function observedInStatement(value: unknown, model: MarginModel): Checked<Observed> {
  const faults: Fault[] = []
  const statement = DocumentCursor.document(value, faults)
  const printed = statement.at('account')
  const account = ACCOUNT.flatMap((key): AccountObservation[] => {
    // A rate without end is no number to compare.
    if (printed.at(key).value === 'Infinity') return []
    const theirs = printedDecimal(printed.at(key))
    return theirs === null ? [] : [{ key, theirs, places: PLACES }]
  })
  const all = statement.at('units')
  const units = new Map(all.keys().map((base) => [base, inUnit(all.at(base), model)]))
  if (faults.length > 0) return { ok: false, faults }
  const held = new Map(all.keys().map((base) => [base, heldIn(all.at(base))]))
  const asOf = Date.parse(String(statement.at('asOf').value))
  return { ok: true, value: { asOf: Number.isNaN(asOf) ? null : asOf, held, account, units } }
}

function inUnit(unit: DocumentCursor, { components, orderPortfolios }: MarginModel): readonly Observation[] {
  const [contingency, portfolios] = [unit.at('contingency'), unit.at('portfolios')]
  const [mm, im] = [unit.at('maintenanceMargin'), unit.at('initialMargin')].map(printedDecimal)
  const worst = unit.at('worstScenario')
  return [
    ...one('maximum loss', unit.at('maxLoss'), measure.maxLoss, 'loss'),
    ...worstShock('price', printedDecimal(worst.at('price'))),
    ...worstShock('iv', printedDecimal(worst.at('iv'))),
    ...components.flatMap(({ id, words }) => one(words, contingency.at(id), measure.component(id))),
    ...one('contingency', contingency.at('total'), measure.contingency, 'contingency'),
    ...components.flatMap(({ id, parts }) =>
      parts === null
        ? []
        : Object.entries(parts.words).flatMap(([charge, words]) =>
            one(words, unit.at(parts.key).at(charge), measure.part(id, charge)),
          ),
    ),
    ...orderPortfolios.flatMap(({ name }) =>
      one(`portfolio ${name}`, portfolios.at(name), measure.ofPortfolio(name)),
    ),
    ...one(
      'maintenance margin',
      unit.at('maintenanceMargin'),
      measure.maintenanceMargin,
      'maintenanceMargin',
    ),
    ...one('initial margin', unit.at('initialMargin'), measure.initialMargin, 'initialMargin'),
    ...(mm?.gt(1) && im
      ? [observed('initial by maintenance margin', im.dividedBy(mm), measure.marginFactor, RATIO)]
      : []),
    ...one('hedged spot', unit.at('hedgedSpot'), measure.hedgedSpot),
    ...one('locked spot', unit.at('lockedSpot'), measure.lockedSpot),
    ...scenarios(listAt(unit, 'scenarios')),
    ...listAt(unit, 'legs').flatMap(leg),
  ]
}

function worstShock(of: 'price' | 'iv', theirs: Decimal | null): readonly Observation[] {
  const named = of === 'price' ? 'price' : 'volatility'
  return theirs === null ? [] : [observed(`worst scenario: ${named}`, theirs, measure.worstShock(of, theirs))]
}

function scenarios(rows: readonly DocumentCursor[]): readonly Observation[] {
  if (rows.length === 0) return []
  const prices = [...new Map(rows.map((row) => [row.at('price').value, row.at('price')])).values()]
  const isGrid = rows.length === prices.length * measure.VOLATILITIES
  return [
    observed('price steps', new Decimal(prices.length), measure.priceSteps),
    ...prices.flatMap((price, step) => one(`price shock ${step + 1}`, price, measure.priceShock(step))),
    ...([0, 2] as const).flatMap((volatility) => {
      const shock = rows[volatility]?.at('iv')
      return shock === undefined
        ? []
        : one(`shock of ${NAMED[volatility]}`, shock, measure.volatilityShock(volatility))
    }),
    ...rows.flatMap((row, scenario) => {
      const step = Math.floor(scenario / measure.VOLATILITIES)
      const volatility = (scenario % measure.VOLATILITIES) as measure.Volatility
      const [price = '', iv = ''] = [row.at('price'), row.at('iv')].map(({ value }) => rate(value))
      const shock: Name = isGrid ? [NAMED[volatility]] : ['volatility ', iv]
      return one(['P&L at price ', price, ', ', ...shock], row.at('pnl'), measure.unitPnl(step, volatility))
    }),
  ]
}

/** The contracts of positions and hedges: orders may not be filled. */
function heldIn(unit: DocumentCursor): readonly string[] {
  return listAt(unit, 'legs').flatMap((row) => {
    const [symbol, from] = [row.at('symbol').value, row.at('from').value]
    return typeof symbol === 'string' && (from === 'position' || from === 'hedge') ? [symbol] : []
  })
}

function leg(row: DocumentCursor, place: number): readonly Observation[] {
  const symbol = row.at('symbol').value
  if (typeof symbol !== 'string') return []
  const name = `${symbol} (row ${place + 1})`
  return [
    ...one(`${name}: size`, row.at('size'), measure.ofLeg(place, symbol, 'size'), 'input'),
    ...one(`${name}: delta`, row.at('delta'), measure.ofLeg(place, symbol, 'delta')),
    ...one(
      `${name}: P&L in the worst scenario`,
      row.at('worstPnl'),
      measure.ofLeg(place, symbol, 'worstPnl'),
    ),
  ]
}

/** A shock as it is printed; what is none stays as it is. */
function rate(value: unknown): Word {
  const text = String(value)
  return Number.isFinite(Number(text)) ? { rate: text } : text
}

function listAt(part: DocumentCursor, key: string): readonly DocumentCursor[] {
  return part.at(key).isAbsent ? [] : part.at(key).rows()
}

function one(
  what: string | Name,
  part: DocumentCursor,
  measured: Measure,
  role: Observation['role'] = 'part',
): readonly Observation[] {
  const theirs = printedDecimal(part)
  return theirs === null ? [] : [observed(what, theirs, measured, PLACES, role)]
}

function observed(
  what: string | Name,
  theirs: Decimal,
  measured: Measure,
  places = PLACES,
  role: Observation['role'] = 'part',
): Observation {
  return { what: [what].flat(), theirs, places, measure: measured, role }
}
