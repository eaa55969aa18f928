import type { ExpiryGroup } from '@/engine/contingency/spread'
import { numbers as a } from '@/engine/figure/numbers'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { oneWorth } from '@/engine/stress/legPnl'
import { type HeldSize, type LinearSum, linearSum } from './linearSum'
import type { Unit } from './unit'
import { addPnls, coinsOnSide, type DeltaSide, optionGroup, type UnitTotals, withCoins } from './unitTotals'

/** The net of an expiry as sizes vary. */
export interface VaryingGroup extends LinearSum {
  readonly name: string
  readonly days: number
}

/** Groups by expiry: those that the varying contracts are in, and all others as one long and one short group. */
export interface VaryingGroups {
  readonly varying: readonly VaryingGroup[]
  readonly others: readonly ExpiryGroup<number>[]
}

/**
 * A portfolio in which the sizes of some contracts vary: all else is added up so far that the margin at other sizes
 * costs microseconds. The sums that decide where its charges bend are there to be looked at.
 */
export interface MarginBySize {
  readonly unit: Unit<number>
  readonly contracts: readonly Quoted<number>[]
  /** Net sizes of the option groups that the contracts are in; of all others, what is net short. */
  readonly options: readonly LinearSum[]
  readonly netShort: number
  readonly vegas: VaryingGroups
  readonly deltas: VaryingGroups
  /** Perpetuals, without hedged spot. */
  readonly today: LinearSum
  readonly dollars: readonly LinearSum[]
  readonly delta: LinearSum
  readonly exposure: LinearSum
  /** Coins in perpetuals and futures other than the contracts. */
  readonly gross: number
  readonly long: DeltaSide
  readonly short: DeltaSide
  /** USD in each scenario: of all other options, and of one unit of size of each contract that is an option. */
  readonly optionPnls: Float64Array
  readonly changes: readonly (Float64Array | null)[]
  readonly priceShocks: Float64Array
  /** What everything else is worth without signs, and one unit of size of each contract, USD. */
  readonly worth: number
  readonly worths: readonly number[]
  /** Where the P&L of the scenarios is written at each size. */
  readonly pnls: Float64Array
}

/** The portfolio of these totals as the sizes of `held` vary; `held` says how much of them the totals contain. */
export function marginBySize(totals: UnitTotals, held: readonly HeldSize[]): MarginBySize {
  const { unit } = totals
  const among = (isIn: (quoted: Quoted<number>) => boolean, slope: (quoted: Quoted<number>) => number) => {
    return (total: number) => linearSum(total, held, (quoted) => (isIn(quoted) ? slope(quoted) : 0))
  }
  const grouped = (
    groups: UnitTotals['deltas'],
    isMember: (quoted: Quoted<number>) => boolean,
    slope: (quoted: Quoted<number>) => number,
  ): VaryingGroups => {
    const members = held.filter(({ quoted }) => isMember(quoted))
    const expiries = new Map(members.map(({ quoted }) => [quoted.contract.expiry, quoted.days]))
    const varying = [...expiries].map(([expiry, days]) => {
      const isIn = (quoted: Quoted<number>) => isMember(quoted) && quoted.contract.expiry === expiry
      return { name: String(expiry), days, ...among(isIn, slope)(groups.get(expiry)?.net ?? 0) }
    })
    return {
      varying,
      others: twoSides([...groups].flatMap(([at, group]) => (expiries.has(at) ? [] : group))),
    }
  }
  const isDated = (quoted: Quoted<number>) => quoted.contract.expiry !== null
  const deltaOf = (quoted: Quoted<number>) => quoted.delta
  const always = () => true
  const worths = held.map(({ quoted }) => oneWorth(a, quoted))
  const dated = new Map([...totals.deltas].filter(([expiry]) => expiry !== null))
  const groups = new Set(held.flatMap(({ quoted }) => (isOption(quoted) ? [optionGroup(quoted)] : [])))
  const dollars = new Set([...totals.dollars.keys(), ...held.map(({ quoted }) => quoted.contract.quote)])
  const total = [...totals.dollars.values()].reduce((sum, delta) => sum + delta, 0)

  return {
    unit,
    contracts: held.map(({ quoted }) => quoted),
    options: [...groups].map((group) =>
      among(
        (quoted) => isOption(quoted) && optionGroup(quoted) === group,
        () => 1,
      )(totals.options.get(group) ?? 0),
    ),
    netShort: [...totals.options].reduce(
      (sum, [group, net]) => sum + (groups.has(group) ? 0 : Math.max(0, -net)),
      0,
    ),
    vegas: grouped(totals.vegas, isOption, (quoted) => (isOption(quoted) ? quoted.vega * quoted.rate : 0)),
    deltas: grouped(dated, isDated, deltaOf),
    today: among((quoted) => !isDated(quoted), deltaOf)(totals.deltas.get(null)?.net ?? 0),
    dollars: [...dollars].map((dollar) =>
      among((quoted) => quoted.contract.quote === dollar, deltaOf)(totals.dollars.get(dollar) ?? 0),
    ),
    delta: among(always, deltaOf)(total),
    exposure: among(always, (quoted) => (isOption(quoted) ? 0 : quoted.exposure))(totals.exposure),
    gross: totals.gross - grossOf(held),
    long: without(totals.long, unit, held, 1),
    short: without(totals.short, unit, held, -1),
    optionPnls: pnlsWithout(totals, held),
    changes: held.map(({ quoted }) => pnlsOfOne(unit, quoted)),
    priceShocks: Float64Array.from(unit.grid.shocks, ({ price }) => price),
    worth: held.reduce((rest, { size }, i) => rest - Math.abs(size) * (worths[i] ?? 0), totals.worth),
    worths,
    pnls: new Float64Array(unit.grid.shocks.length),
  }
}

/** All long groups as one and all short groups as one, at their average days: a calendar spread is the same. */
function twoSides(groups: readonly ExpiryGroup<number>[]): readonly ExpiryGroup<number>[] {
  return [1, -1].flatMap((sign) => {
    const side = groups.filter(({ net }) => Math.sign(net) === sign)
    const net = side.reduce((sum, group) => sum + group.net, 0)
    const days = side.reduce((sum, group) => sum + group.net * group.days, 0)
    return net === 0 ? [] : [{ name: sign > 0 ? 'long' : 'short', net, days: days / net }]
  })
}

function grossOf(held: readonly HeldSize[]): number {
  return held.reduce(
    (sum, { quoted, size }) => sum + (isOption(quoted) ? 0 : Math.abs(size * quoted.delta)),
    0,
  )
}

function without(side: DeltaSide, unit: Unit<number>, held: readonly HeldSize[], sign: number): DeltaSide {
  return held.reduce((left, { quoted, size }) => {
    return withCoins(left, unit, quoted, -coinsOnSide(quoted, size, sign))
  }, side)
}

function pnlsWithout({ unit, optionPnls }: UnitTotals, held: readonly HeldSize[]): Float64Array {
  const pnls = Float64Array.from(optionPnls)
  for (const { quoted, size } of held) addPnls(unit, pnls, quoted, -size)
  return pnls
}

function pnlsOfOne(unit: Unit<number>, quoted: Quoted<number>): Float64Array | null {
  if (!isOption(quoted)) return null
  const pnls = new Float64Array(unit.grid.shocks.length)
  addPnls(unit, pnls, quoted, 1)
  return pnls
}
