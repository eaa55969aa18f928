import { Decimal } from '@/engine/figure/decimal'
import { numbers as a } from '@/engine/figure/numbers'
import { emptyBalance, withLines } from '@/engine/liquidation/balances'
import { type ComponentsAt, componentsAt } from '@/engine/margin/componentsAt'
import { type MarginBySize, marginBySize } from '@/engine/margin/marginBySize'
import { type SpotThatHedges, spotThatHedges } from '@/engine/margin/spotHedge'
import type { PortfolioName } from '@/engine/margin/unitMargin'
import { shockAt } from '@/engine/stress/legPnl'
import type { HedgedMargin } from './hedge'
import type { HedgeableUnit } from './hedgeableUnit'
import type { Instrument } from './instruments'
import { type TradedSize, tradedSize } from './tradedSizes'

/** A portfolio by the sizes of the contracts that are traded. */
export interface TradedPortfolio {
  readonly name: PortfolioName
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
  /** Maintenance margin, USD. */
  readonly at: (sizes: readonly number[]) => number
  readonly detail: (sizes: readonly number[]) => HedgedMargin
}

/** Of two margins nearer than this, relatively, the first decides. */
const TIE = 1e-12

/**
 * The maintenance margin of a unit with so much more of some instruments, microseconds each: the same as computing
 * the unit anew with these what-if hedges. Follows the margin model, section "Maintenance and initial margin of a
 * unit, with active orders".
 */
export function hedgeMargins(hedgeable: HedgeableUnit, instruments: readonly Instrument[]): HedgeMargins {
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
      sizes: contracts.map((contract) => tradedSize(scenario, portfolio, contract)),
    }
  })
  const places = instruments.flatMap(({ contract }, i) => (contract === null ? [] : [i]))
  const spot = spotAfter(hedgeable, instruments)
  const componentsOf = (
    { bySize, sizes: sizeAfter }: TradedPortfolio,
    sizes: readonly number[],
  ): ComponentsAt =>
    componentsAt(
      bySize,
      sizeAfter.map((after, i) => after(sizes[places[i] ?? i] ?? 0)),
      spot(sizes),
    )
  return {
    instruments,
    portfolios,
    spot,
    at: (sizes) => Math.max(...portfolios.map((one) => componentsOf(one, sizes).maintenanceMargin)),
    detail: (sizes) =>
      deciding(
        unit,
        portfolios.map((one) => ({ ...componentsOf(one, sizes), name: one.name })),
      ),
  }
}

function spotAfter({ scenario, unit: { base } }: HedgeableUnit, instruments: readonly Instrument[]) {
  const place = instruments.findIndex(({ kind }) => kind === 'spot')
  const now = spotThatHedges(a, scenario, base)
  if (place < 0) return () => now
  const line = scenario.balances.find(({ coin }) => coin === base) ?? emptyBalance(base)
  return (sizes: readonly number[]) => {
    const wallet = line.wallet.plus(new Decimal(sizes[place] ?? 0))
    return spotThatHedges(
      a,
      { ...scenario, balances: withLines(scenario.balances, [{ ...line, wallet }]) },
      base,
    )
  }
}

function deciding(
  unit: HedgeableUnit['unit'],
  portfolios: readonly (ComponentsAt & { readonly name: PortfolioName })[],
): HedgedMargin {
  const most = Math.max(...portfolios.map(({ maintenanceMargin }) => maintenanceMargin))
  const decides = portfolios.find(({ maintenanceMargin }) => maintenanceMargin >= most * (1 - TIE))
  if (decides === undefined) throw new RangeError(`no portfolio of ${unit.base}`)
  const { name, worst, maintenanceMargin: _, ...components } = decides
  const { price, iv } = shockAt(unit, worst)
  return {
    maintenanceMargin: most,
    initialMargin: most * unit.factors.imFactor,
    decides: name,
    components,
    worst: components.maxLoss > 0 ? { index: worst, price, iv } : null,
  }
}
