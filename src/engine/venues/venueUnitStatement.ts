import type { VenueModel, VenueScenario } from '@/engine/models/venueModel'
import { plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { FINE_PLACES } from './places'
import type { UnitMargin } from './venueUnitMargin'

interface Both {
  readonly initial: string
  readonly maintenance: string
}

interface PrintedShock {
  readonly price: string
  readonly volatility: string
}

interface PrintedScenario extends PrintedShock {
  readonly weight: string
  readonly beforeOffset?: string
  readonly pnl: string
  readonly positionsPnl: string
}

interface PrintedLeg {
  readonly symbol: string
  readonly from: string
  readonly size: string
  readonly worstPnl: string
}

/** A unit of the statement. */
export interface VenueUnitStatement {
  readonly numeraire: string
  readonly price: string
  readonly pool: string
  readonly initialMargin: string
  readonly maintenanceMargin: string
  readonly usd: { readonly initialMargin: string; readonly maintenanceMargin: string }
  readonly factors: Both
  /** The initial margin of each order portfolio, of what is held first. */
  readonly portfolios: Readonly<Record<string, string>> & { readonly decides: string }
  readonly components: Readonly<Record<string, Both>>
  readonly worst: PrintedShock | null
  readonly worstMaintenance: PrintedShock | null
  readonly scenarios: readonly PrintedScenario[]
  readonly legs: readonly PrintedLeg[]
}

/** What a unit needs, as the statement says it; amounts to so many places. Follows venues, "Statement". */
export function venueUnitStatement(
  model: VenueModel,
  margin: UnitMargin<Figure>,
  places: number,
): VenueUnitStatement {
  const { unit, stress, portfolios, held, decides, initialMargin, maintenanceMargin, usd } = margin
  const amount = ({ value }: Figure) => plain(value, places)
  const factors = model.factors(figures, unit)
  const worst = worstOf(decides.pnls, places)
  const worstMaintenance = worstOf(held.pnls, places)
  const shockAt = ({ place, isLoss }: Worst) => {
    const scenario = stress.scenarios[place]
    return isLoss && scenario ? printedShock(scenario) : null
  }
  return {
    numeraire: unit.numeraire,
    price: plain(unit.price.value),
    pool: unit.numeraire,
    initialMargin: amount(initialMargin),
    maintenanceMargin: amount(maintenanceMargin),
    usd: {
      initialMargin: plain(usd.initialMargin.value),
      maintenanceMargin: plain(usd.maintenanceMargin.value),
    },
    factors: { initial: plain(factors.initial.value), maintenance: plain(factors.maintenance.value) },
    portfolios: {
      ...Object.fromEntries(
        portfolios.map(({ portfolio, margin }) => [portfolio.name, amount(margin('initial'))]),
      ),
      decides: decides.portfolio.name,
    },
    components: Object.fromEntries(
      model.components.map(({ id }) => [
        id,
        {
          initial: amount(decides.amount('initial', id)),
          maintenance: amount(held.amount('maintenance', id)),
        },
      ]),
    ),
    worst: shockAt(worst),
    worstMaintenance: shockAt(worstMaintenance),
    scenarios: stress.scenarios.map((scenario, place) => {
      const at = (figures: readonly Figure[]) => amount(figures[place] ?? figuresMissing())
      const before = decides.beforeOffsets
      return {
        ...printedShock(scenario),
        weight: plain(scenario.weight.value, FINE_PLACES),
        ...(before === null ? {} : { beforeOffset: at(before) }),
        pnl: at(decides.pnls),
        positionsPnl: at(held.pnls),
      }
    }),
    legs: printedLegs(margin, worst.place, amount),
  }
}

function printedLegs(
  { unit, decides }: UnitMargin<Figure>,
  worst: number,
  amount: (figure: Figure) => string,
): readonly PrintedLeg[] {
  const { portfolio, results } = decides
  const legs = [...portfolio.held, ...portfolio.orders].map((leg) => ({
    symbol: leg.symbol,
    from: leg.from,
    size: plain(leg.size.value, FINE_PLACES),
    worstPnl: amount(results.legPnl(leg, worst)),
  }))
  const { collateral, coin } = unit
  if (collateral === null || results.collateralPnl === undefined) return legs
  const size = plain(collateral.size.value, FINE_PLACES)
  return [...legs, { symbol: coin, from: 'collateral', size, worstPnl: amount(results.collateralPnl(worst)) }]
}

function printedShock({ price, volatility }: VenueScenario<Figure>): PrintedShock {
  return {
    price: plain(price.value, FINE_PLACES),
    volatility: typeof volatility === 'string' ? volatility : plain(volatility.value, FINE_PLACES),
  }
}

interface Worst {
  readonly place: number
  readonly isLoss: boolean
}

/** The first scenario whose result, rounded as printed, is the smallest. */
function worstOf(pnls: readonly Figure[], places: number): Worst {
  const rounded = pnls.map(({ value }) => value.toDecimalPlaces(places))
  let [place, least] = [0, rounded[0]]
  for (const [i, value] of rounded.entries()) {
    if (least === undefined || value.gte(least)) continue
    place = i
    least = value
  }
  return { place, isLoss: least?.lt(0) === true }
}

function figuresMissing(): never {
  throw new RangeError('a scenario has no result')
}
