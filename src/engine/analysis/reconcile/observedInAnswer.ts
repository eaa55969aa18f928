import { contractOf } from '@/engine/instruments/contractOf'
import { formatExpiry } from '@/engine/instruments/expiry'
import type { MarginModel } from '@/engine/models/model'
import { Decimal } from '@/engine/numbers/decimal'
import { componentAddress, type UnitAddress } from '@/engine/statement/figureAddress'
import type { AnsweredLeg, AnsweredUnit, ExchangeAnswer, PnlsAtPrice } from './exchangeAnswer'
import * as measure from './measures'
import type { AccountKey, AccountObservation, Measure, Observation, Observed } from './observation'

/** The exchange prints money to 8 decimals, floors totals to 4, and cuts rates after 4. */
const PRINTED = 8
const FLOORED = 4
const CUT = 4
/** A ratio of two printed margins is no better than they are. */
const RATIO = 7

const ACCOUNT: readonly (readonly [field: string, what: string, key: AccountKey, places: number])[] = [
  ['equity', 'equity', 'totalEquity', PRINTED],
  ['marginBalance', 'margin balance', 'marginBalance', PRINTED],
  ['availableBalance', 'available balance', 'availableBalance', PRINTED],
  ['accountMM', 'maintenance margin', 'maintenanceMargin', PRINTED],
  ['accountIM', 'initial margin', 'initialMargin', PRINTED],
  ['accountMMRate', 'maintenance margin rate', 'mmRate', CUT],
  ['accountIMRate', 'initial margin rate', 'imRate', CUT],
]

const TOTALS: Readonly<Record<string, measure.ContractFilter>> = {
  PERPETUAL: ({ kind, expiry }) => kind !== 'option' && expiry === null,
  FUTURE: ({ kind, expiry }) => kind !== 'option' && expiry !== null,
  FUTURES: ({ kind, expiry }) => kind !== 'option' && expiry !== null,
  OPTION: ({ kind }) => kind === 'option',
}

/** The places of an option's three P&Ls in the answer, volatility up first, in our grid: down first. */
const VOLATILITIES = [
  { volatility: 2, name: 'volatility up' },
  { volatility: 1, name: 'volatility unchanged' },
  { volatility: 0, name: 'volatility down' },
] as const

/** What the exchange's portfolio-margin answer says, number by number. */
export function observedInAnswer({ wallet, units }: ExchangeAnswer, model: MarginModel): Observed {
  const account = ACCOUNT.flatMap(([field, what, key, places]): AccountObservation[] => {
    const theirs = wallet.get(field)
    return theirs === undefined ? [] : [{ what, key, theirs, places }]
  })
  return { account, units: new Map(units.map((unit) => [unit.base, inUnit(unit, model)])) }
}

function inUnit(unit: AnsweredUnit, { components }: MarginModel): readonly Observation[] {
  const { maintenanceMargin: mm, initialMargin: im } = unit
  const total = unit.contingency.get('contingencyComponents') ?? null
  const all = unit.totals.get('ALL') ?? []
  return [
    ...at('maxLoss', one('maximum loss', maximumLoss(all), FLOORED, measure.maxLoss, 'loss')),
    ...worst('price', unit.worstPrice),
    ...worst('iv', unit.worstVolatility),
    ...components.flatMap(({ id, words, answered }) =>
      at(
        componentAddress(id),
        one(words, unit.contingency.get(answered ?? '') ?? null, PRINTED, measure.component(id)),
      ),
    ),
    ...at('contingency.total', one('contingency', total, PRINTED, measure.contingency, 'contingency')),
    ...at(
      'maintenanceMargin',
      one('maintenance margin', mm, PRINTED, measure.maintenanceMargin, 'maintenanceMargin'),
    ),
    ...at('initialMargin', one('initial margin', im, PRINTED, measure.initialMargin, 'initialMargin')),
    ...one(
      'initial by maintenance margin',
      mm?.gt(0) && im !== null ? im.dividedBy(mm) : null,
      RATIO,
      measure.marginFactor,
    ),
    ...at('hedgedSpot', one('hedged spot', unit.hedgedSpot, PRINTED, measure.hedgedSpot)),
    ...one('index price', unit.index, PRINTED, measure.indexPrice),
    ...gridOf(all),
    ...of(
      'Whole unit',
      all.flatMap(({ price, pnls: [pnl] }, step) =>
        one(`P&L at ${named(price)}`, pnl ?? null, FLOORED, measure.worstUnitPnl(price ?? step)),
      ),
    ),
    ...of(
      'Whole unit',
      all.flatMap(({ price }, step) => worstVolatility(unit, price, step, all.length)),
    ),
    ...of(
      'Hedged spot',
      unit.spot.flatMap(({ price, pnls: [pnl] }, step) =>
        one(`hedged spot: P&L at ${named(price)}`, pnl ?? null, PRINTED, measure.spotPnlAt(price ?? step)),
      ),
    ),
    ...[...unit.totals].flatMap(([name, range]) => {
      const held = TOTALS[name]
      return held === undefined ? [] : of(`All of kind ${name}`, pnls(`all of kind ${name}`, held, range))
    }),
    ...[...unit.expiries].flatMap(([day, range]) =>
      of(
        `All options of ${day}`,
        pnls(`all options of ${day}`, ({ kind, expiry }) => kind === 'option' && isDay(expiry, day), range),
      ),
    ),
    ...unit.legs.flatMap(inLeg),
  ]
}

/** The list of the worst volatility shocks has no prices of its own: it goes with that of the totals. */
function worstVolatility(
  { worstVolatilities }: AnsweredUnit,
  price: Decimal | null,
  step: number,
  steps: number,
): readonly Observation[] {
  const theirs = worstVolatilities.length === steps ? (worstVolatilities[step] ?? null) : null
  if (theirs === null) return []
  const ours = measure.worstVolatility(price ?? step, theirs)
  return one(`worst volatility shock at ${named(price)}`, theirs, PRINTED, ours)
}

function worst(of: 'price' | 'iv', theirs: Decimal | null): readonly Observation[] {
  const which = of === 'price' ? 'price' : 'volatility'
  return theirs === null
    ? []
    : one(`worst scenario: ${which}`, theirs, PRINTED, measure.worstShock(of, theirs))
}

function inLeg({ symbol, size, mark, range }: AnsweredLeg): readonly Observation[] {
  const key = contractOf(symbol)?.key ?? symbol
  const held: measure.ContractFilter = (contract) => contract.key === key
  return of(symbol, [
    ...one(`${symbol}: size`, size, PRINTED, measure.heldSize(held)),
    ...one(`${symbol}: mark price`, mark, PRINTED, measure.markPrice(key)),
    ...pnls(symbol, held, range),
  ])
}

/** How many prices there are, and from where to where. */
function gridOf(range: readonly PnlsAtPrice[]): readonly Observation[] {
  const prices = range.flatMap(({ price }) => (price === null ? [] : [price]))
  if (prices.length === 0) return []
  return [
    ...one('price steps', new Decimal(prices.length), PRINTED, measure.priceStepsOf(prices)),
    ...one('lowest price shock', Decimal.min(...prices), PRINTED, measure.outermostShock('lowest')),
    ...one('highest price shock', Decimal.max(...prices), PRINTED, measure.outermostShock('highest')),
  ]
}

function pnls(
  name: string,
  held: measure.ContractFilter,
  range: readonly PnlsAtPrice[],
): readonly Observation[] {
  return range.flatMap(({ price, pnls: printed }, place) => {
    const at = `${name}: P&L at ${named(price)}`
    const step = price ?? place
    const [only] = printed
    if (printed.length === 1 && only !== undefined)
      return one(at, only, PRINTED, measure.worstHeldPnl(held, step))
    return VOLATILITIES.flatMap(({ volatility, name: shock }, i) =>
      one(`${at}, ${shock}`, printed[i] ?? null, PRINTED, measure.heldPnl(held, step, volatility)),
    )
  })
}

function one(
  what: string,
  theirs: Decimal | null,
  places: number,
  measured: Measure,
  role: Observation['role'] = 'part',
): readonly Observation[] {
  return theirs === null ? [] : [{ what, theirs, places, measure: measured, role }]
}

function of(what: string, observations: readonly Observation[]): readonly Observation[] {
  return observations.map((one) => ({ ...one, of: what }))
}

function at(place: UnitAddress, observations: readonly Observation[]): readonly Observation[] {
  return observations.map((one) => ({ ...one, at: place }))
}

/** The worst of all P&Ls as a loss; none where every scenario gains. */
function maximumLoss(all: readonly PnlsAtPrice[]): Decimal | null {
  const printed = all.flatMap(({ pnls: at }) => at.filter((pnl) => pnl !== null))
  return printed.length === 0 ? null : Decimal.min(0, ...printed).negated()
}

function named(price: Decimal | null): string {
  return `price ${price?.toFixed() ?? 'unknown'}`
}

function isDay(expiry: number | null, day: string): boolean {
  return expiry !== null && formatExpiry(expiry) === day.padStart(7, '0')
}
