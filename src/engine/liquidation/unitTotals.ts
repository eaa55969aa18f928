import { deltaSpread } from '@/engine/contingency/deltaSpread'
import { perpFutures } from '@/engine/contingency/perpFutures'
import { shortOptions } from '@/engine/contingency/shortOptions'
import { stablecoinSpread } from '@/engine/contingency/stablecoinSpread'
import { vegaSpread } from '@/engine/contingency/vegaSpread'
import { numbers as a } from '@/engine/figure/numbers'
import type { Book, Holding } from '@/engine/margin/book'
import { hedgedSpot, type SpotThatHedges } from '@/engine/margin/spotHedge'
import type { Unit } from '@/engine/margin/unit'
import { isOption, type QuotedLinear, type QuotedOption } from '@/engine/market/quoted'
import { optionChange } from '@/engine/stress/legPnl'

/**
 * A unit's portfolio added up: everything of one kind, expiry and side as one holding, and its P&L in every scenario.
 * No charge of the margin tells more apart, so that the margin after one more close takes no look at every leg: a
 * liquidation asks for hundreds of thousands of them. The formulas are those of `portfolioMargin`.
 */
export interface UnitTotals {
  readonly unit: Unit<number>
  readonly groups: ReadonlyMap<string, Group>
  readonly deltaByDollar: ReadonlyMap<string, number>
  /** USD gained where the price doubles; perpetuals and futures. */
  readonly exposure: number
  /** USD in each scenario. */
  readonly optionPnls: Float64Array
}

interface Group {
  readonly holding: Holding<number>
  /** Distances from the index by size of delta, added, USD. */
  readonly strayed: number
}

/** Adds up the netted holdings of a unit. */
export function unitTotals(unit: Unit<number>, holdings: readonly Holding<number>[]): UnitTotals {
  const groups = new Map<string, Group>()
  const deltaByDollar = new Map<string, number>()
  const optionPnls = new Float64Array(unit.grid.shocks.length)
  let exposure = 0
  for (const holding of holdings) {
    const key = groupOf(holding)
    groups.set(key, joined(unit, groups.get(key), holding))
    const dollar = holding.quoted.contract.quote
    deltaByDollar.set(dollar, (deltaByDollar.get(dollar) ?? 0) + holding.delta)
    exposure += exposureOf(holding)
    addPnls(unit, optionPnls, holding)
  }
  return { unit, groups, deltaByDollar, exposure, optionPnls }
}

/**
 * The maintenance margin of the portfolio without `closed`, USD.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function marginAfter(
  totals: UnitTotals,
  spot: SpotThatHedges<number> | null,
  closed: Holding<number>,
): number {
  const opened = opposite(closed)
  const changed = joined(totals.unit, totals.groups.get(groupOf(closed)), opened)
  const groups = new Map(totals.groups).set(groupOf(closed), changed)
  const book = bookOf(totals, groups, opened)
  const unit = strayingUnit(totals.unit, [...groups.values()])

  const hedged = hedgedSpot(a, spot, book, unit.base)
  const contingency =
    shortOptions(a, unit, book) +
    vegaSpread(a, unit, book) +
    stablecoinSpread(a, unit, book) +
    deltaSpread(a, unit, book, hedged).total +
    perpFutures(a, unit, book)
  return maxLossAfter(totals, opened, hedged) + contingency
}

function groupOf({ quoted, size }: Holding<number>): string {
  const { contract } = quoted
  const kind = contract.kind === 'option' ? contract.type : 'linear'
  return `${kind} ${contract.expiry} ${size > 0 ? 'long' : 'short'}`
}

function joined(unit: Unit<number>, group: Group | undefined, more: Holding<number>): Group {
  const { size, delta, vega } = group?.holding ?? { size: 0, delta: 0, vega: 0 }
  const sign = group === undefined || group.holding.size * more.size > 0 ? 1 : -1
  return {
    // A new object for each group: what strays from the index is looked up by it.
    holding: {
      quoted: group?.holding.quoted ?? { ...more.quoted },
      size: size + more.size,
      delta: delta + more.delta,
      vega: vega + more.vega,
    },
    strayed: (group?.strayed ?? 0) + sign * Math.abs(more.delta) * unit.distanceFromIndex(more.quoted),
  }
}

function bookOf(
  totals: UnitTotals,
  groups: ReadonlyMap<string, Group>,
  opened: Holding<number>,
): Book<number> {
  const all = [...groups.values()].map(({ holding }) => holding)
  const dollar = opened.quoted.contract.quote
  const deltaByDollar = new Map(totals.deltaByDollar)
  deltaByDollar.set(dollar, (deltaByDollar.get(dollar) ?? 0) + opened.delta)
  return {
    all,
    options: all.filter((holding): holding is Holding<number, QuotedOption<number>> =>
      isOption(holding.quoted),
    ),
    linears: all.filter(
      (holding): holding is Holding<number, QuotedLinear<number>> => !isOption(holding.quoted),
    ),
    deltaByDollar,
    delta: [...deltaByDollar.values()].reduce((sum, delta) => sum + delta, 0),
  }
}

/** The unit with the average distance of a group for the distance of its contracts. */
function strayingUnit(unit: Unit<number>, groups: readonly Group[]): Unit<number> {
  const average = new Map(
    groups.map(({ holding, strayed }) => [
      holding.quoted,
      holding.delta === 0 ? 0 : strayed / Math.abs(holding.delta),
    ]),
  )
  return { ...unit, distanceFromIndex: (quoted) => average.get(quoted) ?? unit.distanceFromIndex(quoted) }
}

function maxLossAfter(
  { unit, exposure, optionPnls }: UnitTotals,
  opened: Holding<number>,
  hedged: number,
): number {
  const pnls = Float64Array.from(optionPnls)
  addPnls(unit, pnls, opened)
  const linear = exposure + exposureOf(opened) + hedged * unit.index
  const losses = unit.grid.shocks.map(({ price }, scenario) => -(linear * price + (pnls[scenario] ?? 0)))
  return Math.max(0, ...losses)
}

function exposureOf({ quoted, size }: Holding<number>): number {
  return isOption(quoted) ? 0 : size * quoted.exposure
}

function addPnls(unit: Unit<number>, pnls: Float64Array, { quoted, size }: Holding<number>): void {
  if (!isOption(quoted)) return
  const dollars = size * quoted.rate
  for (let scenario = 0; scenario < pnls.length; scenario++) {
    pnls[scenario] = (pnls[scenario] ?? 0) + dollars * optionChange(unit, quoted, scenario)
  }
}

function opposite({ quoted, size, delta, vega }: Holding<number>): Holding<number> {
  return { quoted, size: -size, delta: -delta, vega: -vega }
}
