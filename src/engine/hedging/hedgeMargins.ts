import { Decimal } from '@/engine/figure/decimal'
import { numbers as a } from '@/engine/figure/numbers'
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
  /** Wallet less borrowed before any trade, base coin. */
  readonly owned: number
  /** Maintenance margin, USD. */
  readonly at: (sizes: readonly number[]) => number
  readonly detail: (sizes: readonly number[]) => HedgedMargin
}

interface NamedComponents extends ComponentsAt {
  readonly name: PortfolioName
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
  const componentsOf = (sizes: readonly number[]): readonly NamedComponents[] => {
    const hedging = spot(sizes)
    return portfolios.map(({ name, bySize, sizes: sizeAfter }) => {
      const held = sizeAfter.map(({ after }, i) => after(sizes[places[i] ?? i] ?? 0))
      return { name, ...componentsAt(bySize, held, hedging) }
    })
  }
  return {
    instruments,
    portfolios,
    spot,
    owned: hedgeable.balance.wallet.minus(hedgeable.balance.borrowed).toNumber(),
    at: (sizes) => Math.max(...componentsOf(sizes).map(({ maintenanceMargin }) => maintenanceMargin)),
    detail: (sizes) => deciding(unit, componentsOf(sizes)),
  }
}

function spotAfter({ scenario, balance, unit: { base } }: HedgeableUnit, instruments: readonly Instrument[]) {
  const place = instruments.findIndex(({ kind }) => kind === 'spot')
  const now = spotThatHedges(a, scenario, base)
  if (place < 0) return () => now
  return (sizes: readonly number[]) => {
    const wallet = balance.wallet.plus(new Decimal(sizes[place] ?? 0))
    return spotThatHedges(a, { ...scenario, balances: [{ ...balance, wallet }] }, base)
  }
}

function deciding(unit: HedgeableUnit['unit'], portfolios: readonly NamedComponents[]): HedgedMargin {
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
