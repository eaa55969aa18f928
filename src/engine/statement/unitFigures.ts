import { type Greeks, greeks } from '@/engine/margin/greeks'
import type { Leg } from '@/engine/margin/netPortfolio'
import {
  type Contingency,
  maintenanceMarginOf,
  type PartsByKey,
  type PortfolioMargin,
  partsOf,
} from '@/engine/margin/portfolioMargin'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { shockAt, spotPnl } from '@/engine/stress/legPnl'
import { known } from '@/engine/util/known'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { pnlIn } from './pnlIn'

/** A leg of the deciding portfolio, with its P&L in the worst scenario. */
export interface LegFigures {
  readonly symbol: string
  readonly from: 'position' | 'hedge' | 'order' | 'spot'
  readonly size: Figure
  readonly delta: Figure
  readonly worstPnl: Figure
}

/** What a unit's order portfolios need, by their names, and which of them decides. */
interface PortfolioFigures {
  readonly decides: string
  readonly [portfolio: string]: Figure | string
}

/** One scenario of the stress test. */
interface ScenarioFigures {
  readonly price: Figure
  readonly iv: Figure
  readonly pnl: Figure
  /** Only where not all of the P&L counts. */
  readonly weight?: Figure
}

/** One unit of the statement: details of the deciding portfolio, Greeks of what is held. */
export interface UnitFigures extends PartsByKey<Figure> {
  readonly maintenanceMargin: Figure
  readonly initialMargin: Figure
  readonly portfolios: PortfolioFigures
  readonly maxLoss: Figure
  /** Null where no scenario loses. */
  readonly worstScenario: Pick<ScenarioFigures, 'price' | 'iv'> | null
  readonly scenarios: readonly ScenarioFigures[]
  readonly contingency: Contingency<Figure>
  readonly hedgedSpot: Figure
  readonly lockedSpot: Figure
  readonly greeks: Greeks<Figure>
  readonly legs: readonly LegFigures[]
}

/** The figures of a unit as statements show them. Follows files, section "Statement". */
export function unitFigures(margin: UnitMargin<Figure>): UnitFigures {
  const { portfolios, decides, deciding, unit } = margin
  const { stress } = deciding
  const isLoss = plain(stress.maxLoss.value) !== '0'
  const worst = shockAt(unit, stress.worst)
  const margins = unit.model.orderPortfolios.map(({ name }) => [
    name,
    maintenanceMarginOf(a, unit, known(portfolios, name)),
  ])
  return {
    maintenanceMargin: margin.maintenanceMargin,
    initialMargin: margin.initialMargin,
    portfolios: { ...Object.fromEntries(margins), decides },
    maxLoss: stress.maxLoss,
    worstScenario: isLoss ? { price: worst.price, iv: worst.iv } : null,
    scenarios: stress.pnls.map((pnl, scenario) => {
      const { price, iv, weight } = shockAt(unit, scenario)
      return { price, iv, pnl, ...(weight === null ? {} : { weight }) }
    }),
    contingency: deciding.contingency,
    ...partsOf(deciding),
    hedgedSpot: deciding.hedgedSpot,
    lockedSpot: margin.held.hedgedSpot,
    greeks: greeks(a, unit, margin.legs.held),
    legs: legFigures(margin, deciding),
  }
}

function legFigures({ unit }: UnitMargin<Figure>, portfolio: PortfolioMargin<Figure>): readonly LegFigures[] {
  const { legs, hedgedSpot, stress } = portfolio
  const rows = legs.map((leg) => legFigure(leg, unit, stress.worst))
  if (a.sign(hedgedSpot) === 0) return rows
  const worstPnl = spotPnl(a, unit, hedgedSpot, shockAt(unit, stress.worst).price)
  return [...rows, { symbol: 'spot', from: 'spot', size: hedgedSpot, delta: hedgedSpot, worstPnl }]
}

const legFigure = memoizeLast(
  (leg: Leg<Figure>, unit: RiskUnit<Figure>, worst: number): LegFigures => ({
    symbol: leg.symbol,
    from: leg.from,
    size: leg.size,
    delta: leg.delta,
    worstPnl: pnlIn(leg, unit, worst),
  }),
)
