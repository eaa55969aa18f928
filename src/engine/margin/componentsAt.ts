import { basisCharge } from '@/engine/contingency/basisRisk'
import { calendarCharge } from '@/engine/contingency/deltaSpread'
import { perpFuturesCharge } from '@/engine/contingency/perpFutures'
import { shortOptionsCharge } from '@/engine/contingency/shortOptions'
import type { ExpiryGroup } from '@/engine/contingency/spread'
import { stablecoinSpread } from '@/engine/contingency/stablecoinSpread'
import { vegaCharge } from '@/engine/contingency/vegaSpread'
import { numbers as a } from '@/engine/figure/numbers'
import { isOption } from '@/engine/market/quoted'
import { firstMinimum } from '@/engine/stress/firstMinimum'
import { sumAt } from './linearSum'
import type { MarginBySize, VaryingGroups } from './marginBySize'
import { hedgedSpot, type SpotThatHedges } from './spotHedge'
import { coinsOnSide, type DeltaSide, withCoins } from './unitTotals'

/** What a portfolio's maintenance margin is made of, USD. */
export interface MarginComponents {
  readonly maxLoss: number
  readonly shortOptions: number
  readonly vegaSpread: number
  readonly stablecoinSpread: number
  readonly deltaSpread: number
  readonly perpFutures: number
}

/** The components with the scenario of the loss: the first whose P&L is the least. */
export interface ComponentsAt extends MarginComponents {
  readonly maintenanceMargin: number
  /** Of the delta spread: what is charged for the basis of hedged spot. */
  readonly basisRisk: number
  readonly worst: number
}

/**
 * The maintenance margin and its components where the varying contracts have these sizes: the formulas of
 * `portfolioMargin`, over sums. Follows the margin model, section "Maintenance and initial margin of a unit, with
 * active orders".
 */
export function componentsAt(
  margin: MarginBySize,
  sizes: readonly number[],
  spot: SpotThatHedges<number> | null,
): ComponentsAt {
  const { unit } = margin
  const delta = sumAt(margin.delta, sizes)
  const hedged = hedgedSpot(a, spot, delta, unit.base)
  const netShort = margin.options.reduce(
    (sum, group) => sum + Math.max(0, -sumAt(group, sizes)),
    margin.netShort,
  )
  const today = { name: 'today', net: sumAt(margin.today, sizes) + hedged, days: 0 }
  const deltaByDollar = new Map(margin.dollars.map((sum, i) => [String(i), sumAt(sum, sizes)]))

  const { maxLoss, worst } = worstLoss(margin, sizes, hedged)
  const shortOptions = shortOptionsCharge(a, unit, netShort)
  const vegaSpread = vegaCharge(a, unit, groupsAt(margin.vegas, sizes))
  const stablecoins = stablecoinSpread(a, unit, { deltaByDollar, delta })
  const calendar = calendarCharge(a, unit, [today, ...groupsAt(margin.deltas, sizes)])
  const basisRisk = basisCharge(a, unit, strayPairs(margin, sizes, hedged), hedged, spot)
  const deltaSpread = calendar + basisRisk
  const perpFutures = perpFuturesCharge(a, unit, grossAt(margin, sizes))
  return {
    maxLoss,
    shortOptions,
    vegaSpread,
    stablecoinSpread: stablecoins,
    deltaSpread,
    perpFutures,
    basisRisk,
    maintenanceMargin: maxLoss + (shortOptions + vegaSpread + stablecoins + deltaSpread + perpFutures),
    worst,
  }
}

function groupsAt({ varying, others }: VaryingGroups, sizes: readonly number[]): ExpiryGroup<number>[] {
  return [
    ...others,
    ...varying.map((group) => ({ name: group.name, days: group.days, net: sumAt(group, sizes) })),
  ]
}

function grossAt({ contracts, gross }: MarginBySize, sizes: readonly number[]): number {
  return contracts.reduce(
    (sum, quoted, i) => sum + (isOption(quoted) ? 0 : Math.abs((sizes[i] ?? 0) * quoted.delta)),
    gross,
  )
}

/** Distance and size of what the spot hedges: everything whose delta has the other sign. */
function strayPairs(margin: MarginBySize, sizes: readonly number[], hedged: number): readonly number[] {
  if (hedged === 0) return []
  const sign = -Math.sign(hedged)
  const { coins, strayed } = margin.contracts.reduce<DeltaSide>(
    (side, quoted, i) => withCoins(side, margin.unit, quoted, coinsOnSide(quoted, sizes[i] ?? 0, sign)),
    sign > 0 ? margin.long : margin.short,
  )
  return coins > 0 ? [strayed / coins, coins] : []
}

function worstLoss(margin: MarginBySize, sizes: readonly number[], hedged: number) {
  const { unit, optionPnls, changes, priceShocks, pnls } = margin
  const exposure = sumAt(margin.exposure, sizes)
  const spot = hedged * unit.index
  let least = Number.POSITIVE_INFINITY
  for (let scenario = 0; scenario < priceShocks.length; scenario++) {
    const price = priceShocks[scenario] as number
    // As `spotPnl` has it: hedged spot that loses is not charged.
    let pnl = exposure * price + Math.max(0, spot * price) + (optionPnls[scenario] as number)
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i]
      if (change) pnl += (sizes[i] as number) * (change[scenario] as number)
    }
    pnls[scenario] = pnl
    least = Math.min(least, pnl)
  }
  return { maxLoss: Math.max(0, -least), worst: firstMinimum(pnls, worthAt(margin, sizes) + Math.abs(spot)) }
}

/** What everything held is worth without signs, USD. */
function worthAt({ worth, worths }: MarginBySize, sizes: readonly number[]): number {
  return worths.reduce((sum, one, i) => sum + one * Math.abs(sizes[i] ?? 0), worth)
}
