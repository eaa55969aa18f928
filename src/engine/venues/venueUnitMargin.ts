import type { MarginKind, VenueModel, VenueResults, VenueStress } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { inDoubles } from '@/engine/numbers/functions'
import { memoize } from '@/engine/util/memoize'
import { netHoldings } from './netHoldings'
import { MARGIN_TERMS as TERMS } from './venueTerms'
import type { VenuePortfolio, VenueUnit } from './venueUnit'

/** What one order portfolio needs, in the unit's numeraire. */
export interface PortfolioMargin<V> {
  readonly portfolio: VenuePortfolio<V>
  readonly results: VenueResults<V>
  /** By scenario. */
  readonly pnls: readonly V[]
  /** By scenario; null where the venue does nothing to the results of a portfolio. */
  readonly beforeOffsets: readonly V[] | null
  /** Of a component, before its factor. */
  readonly amount: (kind: MarginKind, component: string) => V
  readonly margin: (kind: MarginKind) => V
}

/** What a unit needs, in its numeraire. */
export interface UnitMargin<V> {
  readonly unit: VenueUnit<V>
  readonly stress: VenueStress<V>
  /** In the order of the model. */
  readonly portfolios: readonly PortfolioMargin<V>[]
  /** Positions and hedges alone: what the maintenance margin is of. */
  readonly held: PortfolioMargin<V>
  /** The one that decides the initial margin. */
  readonly decides: PortfolioMargin<V>
  readonly initialMargin: V
  readonly maintenanceMargin: V
  readonly usd: { readonly initialMargin: V; readonly maintenanceMargin: V }
}

/**
 * The margins of a unit. With `known`, the same in doubles, results of scenarios are taken from there, and followed
 * only where they are looked at. Follows venues, "Units and order portfolios".
 *
 * @param stress the unit's scenarios, where they are known already: of a unit of the same contracts
 */
export function unitMargin<V>(
  a: Algebra<V>,
  model: VenueModel,
  unit: VenueUnit<V>,
  known: UnitMargin<number> | null,
  stress: VenueStress<V> = model.stress(a, unit),
): UnitMargin<V> {
  const first = portfolioMargin(a, model, unit, stress, 0, known?.portfolios[0] ?? null)
  const others = model.orderPortfolios.slice(1).map((_, i): PortfolioMargin<V> => {
    const portfolio = portfolioOf(a, model, unit, i + 1)
    // Without orders it is what is held alone.
    if (portfolio.orders.length === 0) return { ...first, portfolio }
    return portfolioMargin(a, model, unit, stress, i + 1, known?.portfolios[i + 1] ?? null)
  })
  const portfolios = [first, ...others]
  const needed = portfolios.map(({ margin }) => margin('initial'))
  const decides = portfolios[model.decides(a, unit, needed)] ?? first
  const [initialMargin, maintenanceMargin] = [decides.margin('initial'), first.margin('maintenance')]
  const inUsd = (margin: V) => a.product(TERMS.usd, [margin, unit.price], unit.key)
  return {
    unit,
    stress,
    portfolios,
    held: first,
    decides,
    initialMargin,
    maintenanceMargin,
    usd: { initialMargin: inUsd(initialMargin), maintenanceMargin: inUsd(maintenanceMargin) },
  }
}

/** The same of one order portfolio, by its place in the model: 0 is of positions and hedges alone. */
export function portfolioMargin<V>(
  a: Algebra<V>,
  model: VenueModel,
  unit: VenueUnit<V>,
  stress: VenueStress<V>,
  place: number,
  known: PortfolioMargin<number> | null,
): PortfolioMargin<V> {
  const portfolio = portfolioOf(a, model, unit, place)
  const results = stress.of(portfolio)
  const of = `${unit.key}, ${portfolio.name}`
  const all = (term: typeof TERMS.pnl, at: (scenario: number) => V, doubles: readonly number[] | null) =>
    stress.scenarios.map((_, scenario) => {
      const double = doubles?.[scenario]
      if (double === undefined) return at(scenario)
      return inDoubles(a, term, double, () => at(scenario), of, unit.numeraire)
    })
  const pnls = all(TERMS.pnl, results.pnl, known?.pnls ?? null)
  const { beforeOffset } = results
  const amounts = memoize((kind: MarginKind) => {
    const of = model.components.map(({ id, amount }) => [id, amount(a, unit, portfolio, pnls, kind)] as const)
    return new Map(of)
  })
  const amount = (kind: MarginKind, component: string): V => {
    const value = amounts(kind).get(component)
    if (value === undefined) throw new RangeError(`${model.id} has no component ${component}`)
    return value
  }
  const margin = memoize((kind: MarginKind) =>
    model.margin(a, unit, portfolio, (component) => amount(kind, component), kind),
  )
  const beforeOffsets = beforeOffset
    ? all(TERMS.beforeOffset, beforeOffset, known?.beforeOffsets ?? null)
    : null
  return { portfolio, results, pnls, beforeOffsets, amount, margin }
}

function portfolioOf<V>(
  a: Algebra<V>,
  { orderPortfolios }: VenueModel,
  { held, orders }: VenueUnit<V>,
  place: number,
): VenuePortfolio<V> {
  const { name, counts, fills } = orderPortfolios[place] ?? orderPortfolios[0]
  const counted = orders.filter(({ set }) => counts === 'all' || set === counts)
  return { name, held, orders: counted, holdings: netHoldings(a, fills ? [...held, ...counted] : held) }
}
