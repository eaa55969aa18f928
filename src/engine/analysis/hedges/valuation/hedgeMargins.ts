import { type ComponentsAt, componentsAt, componentsById } from '@/engine/margin/bySize/componentsAt'
import { type MarginBySize, marginBySize } from '@/engine/margin/bySize/marginBySize'
import type { TotalledPortfolio } from '@/engine/margin/bySize/totalledPortfolios'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { firstThatNeeds } from '@/engine/margin/unitMargin'
import type { Height } from '@/engine/maths/ground'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { numbers as a } from '@/engine/numbers/numbers'
import { shockAt } from '@/engine/stress/legPnl'
import type { HedgeableUnit } from './hedgeableUnit'
import type { HedgedMargin } from './hedgeResult'
import type { Instrument } from './hedgingInstruments'
import { type TradedSize, tradedSize } from './reduceOnlySizes'

/** A portfolio by the sizes of the contracts that are traded. */
export interface TradedPortfolio {
  readonly name: string
  readonly bySize: MarginBySize
  /** One for each of the contracts. */
  readonly sizes: readonly TradedSize[]
}

/** The unit's margin by what is traded of some instruments: a size for each, in their order. */
export interface HedgeMargins {
  readonly instruments: readonly Instrument[]
  readonly portfolios: readonly TradedPortfolio[]
  /** The spot that hedges after such trades. */
  readonly spot: (sizes: readonly number[]) => SpotThatHedges<number> | null
  /**
   * Where spot can hedge: wallet less borrowed before any trade, and where another collateral ratio begins, base coin.
   */
  readonly hedgingSpot: { readonly owned: number; readonly tiers: readonly number[] } | null
  /** Maintenance margin, USD. */
  readonly at: (sizes: readonly number[]) => number
  /** The same as a search looks at it: a sum for each portfolio. */
  readonly height: (sizes: readonly number[]) => Height
  readonly detail: (sizes: readonly number[]) => HedgedMargin
}

interface NamedComponents extends ComponentsAt {
  readonly name: string
  readonly bySize: MarginBySize
}

/**
 * The maintenance margin of a unit with so much more of some instruments, microseconds each: the same as computing
 * the unit anew with these what-if hedges. Follows the margin model, section "Maintenance and initial margin of a
 * unit, with active orders".
 *
 * @param isTradedIn which portfolios the trades are part of: an order is filled in some alone
 */
export function hedgeMargins(
  hedgeable: HedgeableUnit,
  instruments: readonly Instrument[],
  isTradedIn: (portfolio: TotalledPortfolio) => boolean = () => true,
): HedgeMargins {
  const { unit, scenario } = hedgeable
  const contracts = instruments.flatMap(({ contract }) => contract ?? [])
  const portfolios = hedgeable.portfolios.map((portfolio) => {
    const held = contracts.map(({ key, symbol }) => {
      const quoted = unit.contracts.get(key)
      if (quoted === undefined) throw new RangeError(`${symbol} is not priced`)
      const own = portfolio.legs.filter((leg) => leg.quoted.contract.key === key)
      return { quoted, size: own.reduce((sum, leg) => sum + leg.size, 0) }
    })
    return {
      name: portfolio.name,
      bySize: marginBySize(portfolio.totals, held),
      sizes: contracts.map((contract) => {
        const traded = tradedSize(scenario, portfolio, contract)
        return isTradedIn(portfolio) ? traded : { after: () => traded.after(0), knots: [] }
      }),
    }
  })
  const places = instruments.flatMap(({ contract }, i) => (contract === null ? [] : [i]))
  const spot = spotAfter(hedgeable, instruments)
  const componentsOf = (sizes: readonly number[]): readonly NamedComponents[] => {
    const hedging = spot(sizes)
    return portfolios.map(({ name, bySize, sizes: sizeAfter }) => {
      const held = sizeAfter.map(({ after }, i) => after(sizes[places[i] ?? i] ?? 0))
      return { name, bySize, ...componentsAt(bySize, held, hedging) }
    })
  }
  return {
    instruments,
    portfolios,
    spot,
    hedgingSpot: hedgingSpotOf(hedgeable),
    at: (sizes) => highestOf(componentsOf(sizes)),
    height: (sizes) => {
      const components = componentsOf(sizes)
      return { value: highestOf(components), sums: components.map(shapeOf) }
    },
    detail: (sizes) => deciding(unit, componentsOf(sizes)),
  }
}

function highestOf(portfolios: readonly NamedComponents[]): number {
  return portfolios.reduce((most, { maintenanceMargin }) => Math.max(most, maintenanceMargin), 0)
}

/** What may curve either way, apart; everything else is convex between bends. */
function shapeOf({ maintenanceMargin, charges, bySize }: NamedComponents) {
  // Of a margin that is no plain sum nothing is known but itself.
  if (!bySize.unit.model.requirement.addsUp) return { convex: 0, curved: [maintenanceMargin] }
  const curved = charges.filter((_, i) => bySize.charges[i]?.charge.curved)
  return { convex: curved.reduce((rest, charge) => rest - charge, maintenanceMargin), curved }
}

function hedgingSpotOf({ scenario, balance, unit: { base } }: HedgeableUnit): HedgeMargins['hedgingSpot'] {
  const { rulebook } = scenario
  const { spotHedging } = rulebook.model
  if (!spotHedging?.isAllowed(scenario, base)) return null
  return {
    owned: balance.wallet.minus(balance.borrowed).toNumber(),
    tiers: spotHedging.bends(rulebook, base),
  }
}

function spotAfter(hedgeable: HedgeableUnit, instruments: readonly Instrument[]) {
  const { scenario, balance, unit } = hedgeable
  const place = instruments.findIndex(({ kind }) => kind === 'spot')
  const now = spotThatHedges(a, scenario, unit.base)
  const spot = hedgingSpotOf(hedgeable)
  const { rulebook } = scenario
  const { spotHedging } = rulebook.model
  if (place < 0 || spot === null || spotHedging === undefined) return () => now
  return (sizes: readonly number[]) =>
    spotHedging.spotOf(a, rulebook, balance, spot.owned + (sizes[place] ?? 0))
}

function deciding(unit: HedgeableUnit['unit'], portfolios: readonly NamedComponents[]): HedgedMargin {
  const most = highestOf(portfolios)
  const decides = firstThatNeeds(
    portfolios.map((portfolio) => ({ portfolio, needed: portfolio.maintenanceMargin })),
    most,
  )?.portfolio
  if (decides === undefined) throw new RangeError(`no portfolio of ${unit.base}`)
  const { name, bySize, worst, maxLoss } = decides
  const { price, iv } = shockAt(unit, worst)
  return {
    maintenanceMargin: most,
    initialMargin: portfolios.reduce((high, { initialMargin }) => Math.max(high, initialMargin), 0),
    decides: name,
    components: { ...componentsById(bySize, decides), borrowing: 0 },
    worst: maxLoss > 0 ? { index: worst, price, iv } : null,
  }
}
