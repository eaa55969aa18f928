import { hedgingInstruments, type Instrument } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { type ListedLots, lotsAround, sizeText } from '@/engine/analysis/hedges/valuation/lots'
import type { Contract } from '@/engine/instruments/contract'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { isInShare, type Share, type Sweep, type SweepSubject, venueOf, venuesOf } from '@/engine/sweep/sweep'
import { contractKey } from './contractKey'
import { lowestNear } from './lowestNear'
import { venueBook } from './venueBook'
import type { VenueLeg, VenueUnit } from './venueUnit'
import { portfolioMargin, unitMargin } from './venueUnitMargin'

export interface VenueHedgeQuestion {
  /** One venue's model; every venue unless told. */
  readonly model?: string
  readonly base: string
  readonly lots?: ListedLots
}

interface Needs {
  readonly initialMargin: number
  readonly maintenanceMargin: number
}

/** A hedge with what its unit needs without it and with it, USD. */
export interface VenueHedge {
  /** The venue's model. */
  readonly model: string
  readonly kind: Instrument['kind']
  /** Ours, as the row would spell it. */
  readonly symbol: string
  /** The venue's. */
  readonly as: string
  readonly unit: string
  /** Signed, a multiple of the lot; base coin, or USD contracts of an inverse contract. */
  readonly size: number
  readonly sizeText: string
  readonly before: Needs
  readonly after: Needs
}

/** How many times all that the unit has a hedge may be. */
const TIMES = 3
/** Options move less than their coin: so many more of them are looked at. */
const OPTIONS = 3

/**
 * What each instrument of a coin could do to the maintenance margin of its unit at each venue: a part for each that
 * lowers it, at the size that lowers it most. Equity does not move: hedges are done at the venue's mark, and costs are
 * not counted. Follows venues, "Units and order portfolios".
 */
export function* venueHedges(
  subject: Pick<SweepSubject, 'scenario' | 'venues'>,
  { model, base, lots }: VenueHedgeQuestion,
  share: Share,
): Sweep<VenueHedge> {
  const { scenario } = subject
  const venues =
    model === undefined ? venuesOf(subject) : [venueOf(subject, model)].flatMap((one) => one ?? [])
  const all = venues.flatMap((rulebook) =>
    takenInstruments(scenario, rulebook, base, lots).map((instrument) => ({ rulebook, instrument })),
  )
  for (const [i, { rulebook, instrument }] of all.entries()) {
    if (!isInShare(share, i)) continue
    const part = bestOf(scenario, rulebook, instrument)
    yield { ...(part === null ? {} : { part }), done: (i + 1) / all.length }
  }
}

/** The hedge that saves most, of several that save the same the first; null where none saves anything. */
export function bestVenueHedge(hedges: readonly VenueHedge[]): VenueHedge | null {
  const saved = ({ before, after }: VenueHedge) => before.maintenanceMargin - after.maintenanceMargin
  return hedges.reduce<VenueHedge | null>(
    (best, hedge) => (best !== null && saved(best) >= saved(hedge) ? best : hedge),
    null,
  )
}

type Taken = Instrument & { readonly contract: Contract }

/** The instruments that the venue has, one for each contract there; what is held already goes before its twin. */
function takenInstruments(
  scenario: Scenario,
  { model, unit }: VenueRulebook,
  base: string,
  lots: ListedLots = {},
): readonly Taken[] {
  if (unit(base) === null || !scenario.market.indexes.has(base)) return []
  const held = new Set([...scenario.positions, ...scenario.hedges].map(({ contract }) => contract.key))
  const byContract = new Map<string, Taken>()
  for (const instrument of hedgingInstruments(scenario, base, lots)) {
    const { contract } = instrument
    if (contract === null || model.instruments.untaken(contract) !== null) continue
    const key = contractKey(contract)
    if (!byContract.has(key) || held.has(contract.key)) byContract.set(key, { ...instrument, contract })
  }
  return [...byContract.values()]
}

function bestOf(scenario: Scenario, rulebook: VenueRulebook, instrument: Taken): VenueHedge | null {
  const { model } = rulebook
  const { contract, lot, kind } = instrument
  const place = model.instruments.placeOf(contract)
  const trial = trialUnit(scenario, rulebook, instrument)
  if (trial === null) return null
  const { unit, leg } = trial
  const stress = model.stress(numbers, unit)
  const perSize = leg.coins / leg.size
  const withSize = (size: number): VenueUnit<number> => ({
    ...unit,
    held: [...unit.held.filter((one) => one !== leg), { ...leg, size, coins: size * perSize }],
  })
  const neededAt = (size: number) =>
    portfolioMargin(numbers, model, withSize(size), stress, 0, null).margin('maintenance')
  const gross = unit.held.reduce((sum, one) => sum + (one === leg ? 0 : Math.abs(one.coins)), 0)
  if (gross === 0) return null
  const reach = (TIMES * (kind === 'option' ? OPTIONS : 1) * gross) / Math.abs(perSize)
  const lowest = lowestNear(neededAt, reach)
  const sizes = lotsAround(lowest, lot).filter((size) => size !== 0)
  const [size] = sizes.toSorted((one, other) => neededAt(one) - neededAt(other))
  if (size === undefined || !(neededAt(size) < neededAt(0))) return null
  const needsAt = (at: number): Needs => unitMargin(numbers, model, withSize(at), null, stress).usd
  return {
    model: model.id,
    kind,
    symbol: contract.symbol,
    as: model.instruments.symbolOf(contract),
    unit: place.unit,
    size,
    sizeText: sizeText(size, lot),
    before: needsAt(0),
    after: needsAt(size),
  }
}

/**
 * The unit of an instrument with one lot of it as the last hedge, so that sizes may be tried; null where it has none.
 */
function trialUnit(
  scenario: Scenario,
  rulebook: VenueRulebook,
  { contract, lot }: Taken,
): { readonly unit: VenueUnit<number>; readonly leg: VenueLeg<number> } | null {
  const hedge = { contract, size: new Decimal(lot), enabled: true, tradedAt: null, path: TRIAL }
  const { units } = venueBook(numbers, { ...scenario, hedges: [...scenario.hedges, hedge] }, rulebook)
  const { unit: key } = rulebook.model.instruments.placeOf(contract)
  const unit = units.find((one) => one.key === key)
  const leg = unit?.held.find(({ path }) => path === TRIAL)
  return unit === undefined || leg === undefined ? null : { unit, leg }
}

const TRIAL = 'hedges.trial'
