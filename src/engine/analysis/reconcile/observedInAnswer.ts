import { contractOf } from '@/engine/instruments/contractOf'
import { formatExpiry } from '@/engine/instruments/expiry'
import type { MarginModel } from '@/engine/models/model'
import { Decimal } from '@/engine/numbers/decimal'
import { componentAddress, type UnitAddress } from '@/engine/statement/figureAddress'
import type { AnsweredLeg, AnsweredUnit, ExchangeAnswer, PnlsAtPrice } from './exchangeAnswer'
import * as measure from './measures'
import type { AccountKey, AccountObservation, Measure, Name, Observation, Observed } from './observation'

/** The exchange prints money to 8 decimals, floors totals to 4, and cuts rates after 4. */
const PRINTED = 8
const FLOORED = 4
const CUT = 4
/** A ratio of two printed margins is no better than they are. */
const RATIO = 7

const ACCOUNT: readonly (readonly [field: string, key: AccountKey, places: number])[] = [
  ['equity', 'totalEquity', PRINTED],
  ['marginBalance', 'marginBalance', PRINTED],
  ['availableBalance', 'availableBalance', PRINTED],
  ['accountMM', 'maintenanceMargin', PRINTED],
  ['accountIM', 'initialMargin', PRINTED],
  ['accountMMRate', 'mmRate', CUT],
  ['accountIMRate', 'imRate', CUT],
]

/** What the answer adds up, by its own names: as people call it, and which contracts it is. */
const TOTALS: Readonly<Record<string, readonly [said: string, held: measure.ContractFilter]>> = {
  PERPETUAL: ['perpetuals', ({ kind, expiry }) => kind !== 'option' && expiry === null],
  FUTURE: ['futures', ({ kind, expiry }) => kind !== 'option' && expiry !== null],
  FUTURES: ['futures', ({ kind, expiry }) => kind !== 'option' && expiry !== null],
  OPTION: ['options', ({ kind }) => kind === 'option'],
}

/** The places of an option's three P&Ls in the answer, volatility up first, in our grid: down first. */
const VOLATILITIES = [
  { volatility: 2, name: 'volatility up' },
  { volatility: 1, name: 'volatility unchanged' },
  { volatility: 0, name: 'volatility down' },
] as const

/** What the exchange's portfolio-margin answer says, number by number. */
export function observedInAnswer({ time, wallet, units }: ExchangeAnswer, model: MarginModel): Observed {
  const account = ACCOUNT.flatMap(([field, key, places]): AccountObservation[] => {
    const theirs = wallet.get(field)
    return theirs === undefined ? [] : [{ key, theirs, places }]
  })
  const held = units.flatMap(({ base, legs }) => {
    const symbols = legs.flatMap(({ symbol, size }) => (size?.isZero() === false ? [symbol] : []))
    return legs.length === 0 ? [] : [[base, symbols] as const]
  })
  return {
    asOf: time,
    held: new Map(held),
    account,
    units: new Map(units.map((unit) => [unit.base, inUnit(unit, model)])),
  }
}

function inUnit(unit: AnsweredUnit, { components, requirement }: MarginModel): readonly Observation[] {
  const { maintenanceMargin: mm, initialMargin: im } = unit
  const total = unit.contingency.get('contingencyComponents') ?? null
  const all = unit.totals.get('ALL') ?? []
  const loss = maximumLoss(all)
  const isUndecided = requirement.addsUp && (total === null || loss === null)
  return [
    ...at('maxLoss', one('maximum loss', loss, FLOORED, measure.maxLoss, 'loss')),
    ...worst('price', unit.worstPrice),
    ...worst('iv', unit.worstVolatility),
    ...components.flatMap(({ id, words, answered }) =>
      at(
        componentAddress(id),
        one(words, unit.contingency.get(answered ?? '') ?? null, PRINTED, measure.component(id)),
      ),
    ),
    ...at('contingency.total', one('contingency', total, PRINTED, measure.contingency, 'contingency')),
    ...[
      ...at(
        'maintenanceMargin',
        one('maintenance margin', mm, PRINTED, measure.maintenanceMargin, 'maintenanceMargin'),
      ),
      ...at('initialMargin', one('initial margin', im, PRINTED, measure.initialMargin, 'initialMargin')),
    ].map((margin): Observation => (isUndecided ? { ...margin, isUndecided } : margin)),
    ...one(
      'initial by maintenance margin',
      mm?.gt(0) && im !== null ? im.dividedBy(mm) : null,
      RATIO,
      measure.marginFactor,
    ),
    ...at('hedgedSpot', one('hedged spot', unit.hedgedSpot, PRINTED, measure.hedgedSpot)),
    ...one('index price', unit.index, PRINTED, measure.indexPrice, 'input'),
    ...gridOf(all),
    ...of(
      ['whole unit'],
      all.flatMap(({ price, pnls: [pnl] }, step) =>
        one(['P&L at ', ...named(price)], pnl ?? null, FLOORED, measure.worstUnitPnl(price ?? step)),
      ),
    ),
    ...of(
      ['whole unit'],
      all.flatMap(({ price }, step) => worstVolatility(unit, price, step, all.length)),
    ),
    ...of(
      ['hedged spot'],
      unit.spot.flatMap(({ price, pnls: [pnl] }, step) =>
        one(
          ['hedged spot: P&L at ', ...named(price)],
          pnl ?? null,
          PRINTED,
          measure.spotPnlAt(price ?? step),
        ),
      ),
    ),
    ...[...unit.totals].flatMap(([name, range]) => {
      const total = TOTALS[name]
      if (total === undefined) return []
      const [said, held] = total
      return pnls(['all ', { printed: `of kind ${name}`, said }], held, range)
    }),
    ...[...unit.expiries].flatMap(([day, range]) =>
      pnls(
        ['all options of ', { day }],
        ({ kind, expiry }) => kind === 'option' && isDay(expiry, day),
        range,
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
  return one(['worst volatility shock at ', ...named(price)], theirs, PRINTED, ours)
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
  return [
    ...of(
      [symbol],
      [
        ...one(`${symbol}: size`, size, PRINTED, measure.heldSize(held), 'input'),
        ...one(`${symbol}: mark price`, mark, PRINTED, measure.markPrice(key), 'input'),
      ],
    ),
    ...pnls([symbol], held, range),
  ]
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
  name: Name,
  held: measure.ContractFilter,
  range: readonly PnlsAtPrice[],
): readonly Observation[] {
  const all = range.flatMap(({ price, pnls: printed }, place) => {
    const at: Name = [...name, ': P&L at ', ...named(price)]
    const step = price ?? place
    const [only] = printed
    if (printed.length === 1 && only !== undefined)
      return one(at, only, PRINTED, measure.worstHeldPnl(held, step))
    return VOLATILITIES.flatMap(({ volatility, name: shock }, i) =>
      one([...at, `, ${shock}`], printed[i] ?? null, PRINTED, measure.heldPnl(held, step, volatility)),
    )
  })
  return of(name, all)
}

function one(
  what: string | Name,
  theirs: Decimal | null,
  places: number,
  measured: Measure,
  role: Observation['role'] = 'part',
): readonly Observation[] {
  return theirs === null ? [] : [{ what: [what].flat(), theirs, places, measure: measured, role }]
}

function of(what: Name, observations: readonly Observation[]): readonly Observation[] {
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

function named(price: Decimal | null): Name {
  return price === null ? ['price unknown'] : ['price ', { rate: price.toFixed() }]
}

function isDay(expiry: number | null, day: string): boolean {
  return expiry !== null && formatExpiry(expiry) === day.padStart(7, '0')
}
