import type { ChargedUnit } from '@/engine/margin/riskUnit'
import { isOption, type Quoted } from '@/engine/market/quoted'
import type { Charge, GroupSum } from '@/engine/models/model'
import { numbers as a } from '@/engine/numbers/numbers'
import { addOptionChanges, oneWorth, rowOf } from '@/engine/stress/legPnl'
import { type LinearSum, linearSum } from './linearSum'
import { twoSides } from './twoSides'
import type { ChargeTotals, UnitTotals } from './unitTotals'

/** A group of a charge as sizes vary. */
export interface VaryingGroup {
  readonly name: string
  readonly net: LinearSum
  readonly weight: LinearSum
  readonly place: number
  readonly takesSpot: boolean
}

/** The groups of a charge: those that vary, and all others as one long and one short group. */
export interface ChargeBySize {
  readonly charge: Charge
  readonly varying: readonly VaryingGroup[]
  readonly others: readonly GroupSum<number>[]
}

/**
 * A portfolio in which the sizes of some contracts vary: all else is added up so far that the margin at other sizes
 * costs microseconds. The sums that decide where its charges bend are there to be looked at.
 */
export interface MarginBySize {
  readonly unit: ChargedUnit<number>
  /** In the order of the model's components and of their charges. */
  readonly charges: readonly ChargeBySize[]
  readonly delta: LinearSum
  readonly exposure: LinearSum
  /** USD in each scenario: of all other options, and of one unit of size of each contract that is an option. */
  readonly optionPnls: Float64Array
  readonly changes: readonly (Float64Array | null)[]
  /** What everything else is worth without signs, and one unit of size of each contract, USD. */
  readonly worth: number
  readonly worths: readonly number[]
  /** Where the P&L of the scenarios is written at each size. */
  readonly pnls: Float64Array
}

/** A contract whose size varies, and how much of it the totals contain. */
export interface Varying {
  readonly quoted: Quoted<number>
  readonly size: number
}

/** The portfolio of these totals as the sizes of contracts of their plan vary. */
export function marginBySize(totals: UnitTotals, varying: readonly Varying[]): MarginBySize {
  const { unit, plan } = totals
  const held = varying.map(({ size }) => size)
  const quotes = varying.map(({ quoted }) => quoted)
  const places = quotes.map(({ contract: { key, symbol } }) => {
    const place = plan.places.get(key)
    if (place === undefined) throw new RangeError(`${symbol} is not among the contracts`)
    return place
  })
  const worths = quotes.map((quoted) => oneWorth(a, quoted))
  const exposures = quotes.map((quoted) => (isOption(quoted) ? 0 : quoted.exposure))
  return {
    unit,
    charges: totals.charges.map((charge) => chargeBySize(charge, places, held)),
    delta: linearSum(
      totals.delta,
      held,
      quotes.map(({ delta }) => delta),
    ),
    exposure: linearSum(totals.exposure, held, exposures),
    optionPnls: pnlsWithout(totals, varying),
    changes: quotes.map((quoted) => pnlsOfOne(unit, quoted)),
    worth: held.reduce((rest, size, i) => rest - Math.abs(size) * (worths[i] ?? 0), totals.worth),
    worths,
    pnls: new Float64Array(unit.grid.shocks.length),
  }
}

function chargeBySize(
  totals: ChargeTotals,
  contracts: readonly number[],
  held: readonly number[],
): ChargeBySize {
  const { plan, nets, weights, places, amounts, weighing } = totals
  // Hedged spot follows the sizes, so that its group varies with them.
  const groups = new Set([
    ...contracts.map((contract) => plan.groupOf[contract] as number),
    ...plan.spotGroups,
  ])
  groups.delete(-1)
  const slopesIn = (group: number, slopes: Float64Array) =>
    contracts.map((contract) => (plan.groupOf[contract] === group ? (slopes[contract] as number) : 0))
  const varying = [...groups].map((group): VaryingGroup => {
    const net = linearSum(nets[group] as number, held, slopesIn(group, amounts))
    return {
      name: plan.groups[group]?.name ?? '',
      net,
      weight: weights === nets ? net : linearSum(weights[group] as number, held, slopesIn(group, weighing)),
      place: places[group] as number,
      takesSpot: plan.spotGroups.has(group),
    }
  })
  return { charge: plan.charge, varying, others: twoSides(totals, groups) }
}

function pnlsWithout({ unit, optionPnls }: UnitTotals, varying: readonly Varying[]): Float64Array {
  const pnls = Float64Array.from(optionPnls)
  for (const { quoted, size } of varying) addPnls(unit, pnls, quoted, -size)
  return pnls
}

function pnlsOfOne(unit: ChargedUnit<number>, quoted: Quoted<number>): Float64Array | null {
  if (!isOption(quoted)) return null
  const pnls = new Float64Array(unit.grid.shocks.length)
  addPnls(unit, pnls, quoted, 1)
  return pnls
}

/** Adds what `size` of a contract gains in each scenario, USD, where that is not in proportion to the price. */
function addPnls(unit: ChargedUnit<number>, pnls: Float64Array, quoted: Quoted<number>, size: number): void {
  if (!isOption(quoted)) return
  const { grid } = unit
  addOptionChanges(grid, rowOf(grid, quoted), size * quoted.rate, pnls)
}
