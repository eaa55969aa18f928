import type { Leg } from '@/engine/margin/netPortfolio'
import type { ChargedUnit, RiskUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import { addOptionChanges } from '@/engine/stress/legPnl'
import type { GroupPlan } from './groupPlan'
import { type ChargeAmounts, type PricedPlan, planPricer } from './pricedPlan'

/** The groups of a charge, added up: one entry a group. */
export interface ChargeTotals extends ChargeAmounts {
  readonly nets: Float64Array
  readonly weights: Float64Array
}

/**
 * A unit's portfolio added up by the groups of each charge, and its P&L in every scenario: the margin after one more
 * trade takes no look at every leg. Searches ask for hundreds of thousands of them.
 */
export interface UnitTotals {
  readonly unit: ChargedUnit<number>
  readonly plan: GroupPlan
  readonly charges: readonly ChargeTotals[]
  /** Base coin. */
  readonly delta: number
  /** USD gained where the price doubles; perpetuals and futures. */
  readonly exposure: number
  /** USD of the options in each scenario. */
  readonly optionPnls: Float64Array
  /** What everything held is worth without signs, USD: how far rounding of P&L may go. */
  readonly worth: number
  /** Where the P&L of the scenarios is written. */
  readonly pnls: Float64Array
}

/** So much of a contract of a plan. */
export interface PlacedSize {
  readonly place: number
  readonly size: number
}

/** What is held in one market, added up, and the same with more; either holds until it is asked for again. */
export interface HeldTotals {
  readonly held: UnitTotals
  readonly plus: (more: readonly PlacedSize[]) => UnitTotals
}

/**
 * Adds up so much of the contracts of a plan in one market after another, into the same arrays: sizes and quotes are in
 * the order of the plan.
 */
export function unitTotaller(
  plan: GroupPlan,
  sizes: ArrayLike<number>,
): (unit: ChargedUnit<number>, quotes: readonly Quoted<number>[]) => HeldTotals {
  const priced = planPricer(plan)
  const all = Array.from(sizes, (size, place): PlacedSize => ({ place, size })).filter(
    ({ size }) => size !== 0,
  )
  let known: readonly [held: Room, more: Room] | null = null
  return (unit, quotes) => {
    const amounts = priced(unit, quotes)
    known ??= [emptyRoom(amounts), emptyRoom(amounts)]
    const [room, moreRoom] = known
    room.sums.fill(0)
    const held = added(amounts, plan, room, { delta: 0, exposure: 0, worth: 0 }, all)
    return {
      held,
      plus: (more) => {
        moreRoom.sums.set(room.sums)
        return added(amounts, plan, moreRoom, held, more)
      },
    }
  }
}

/** The totals of legs: all are in contracts of the plan, and these are priced in the unit. */
export function legTotals(
  unit: RiskUnit<number>,
  plan: GroupPlan,
  legs: readonly Pick<Leg<number>, 'quoted' | 'size'>[],
): UnitTotals {
  const sizes = new Float64Array(plan.contracts.length)
  for (const { quoted, size } of legs) {
    const place = plan.places.get(quoted.contract.key) ?? -1
    sizes[place] = (sizes[place] as number) + size
  }
  const quotes = plan.contracts.map(({ key, symbol }) => {
    const quoted = unit.contracts.get(key)
    if (quoted === undefined) throw new RangeError(`${symbol} is not priced`)
    return quoted
  })
  return unitTotaller(plan, sizes)(unit, quotes).held
}

/** The arrays of totals; what is added up lies in `sums`, to be cleared and copied in one go. */
interface Room extends Pick<UnitTotals, 'charges' | 'optionPnls' | 'pnls'> {
  readonly sums: Float64Array
}

function emptyRoom({ unit, charges }: PricedPlan): Room {
  const scenarios = unit.grid.shocks.length
  const groups = charges.reduce((sum, { plan }) => sum + plan.groups.length, 0)
  const sums = new Float64Array(scenarios + 2 * groups)
  let taken = 0
  const column = (length: number) => {
    taken += length
    return sums.subarray(taken - length, taken)
  }
  return {
    sums,
    optionPnls: column(scenarios),
    charges: charges.map((amounts) => {
      const { charge, groups } = amounts.plan
      const nets = column(groups.length)
      return { ...amounts, nets, weights: charge.weight ? column(groups.length) : nets }
    }),
    pnls: new Float64Array(scenarios),
  }
}

/** Adds so much of some contracts to what the arrays hold already, and to the sums that go with them. */
function added(
  { unit, deltas, exposures, worths, rates, rows }: PricedPlan,
  plan: GroupPlan,
  { charges, optionPnls, pnls }: Room,
  before: Pick<UnitTotals, 'delta' | 'exposure' | 'worth'>,
  more: readonly PlacedSize[],
): UnitTotals {
  let { delta, exposure, worth } = before
  for (const { place, size } of more) {
    const row = rows[place] as number
    delta += size * (deltas[place] as number)
    worth += Math.abs(size) * (worths[place] as number)
    exposure += size * (exposures[place] as number)
    if (row >= 0) addOptionChanges(unit.grid, row, size * (rates[place] as number), optionPnls)
  }
  for (const charge of charges) addByGroup(charge, more)
  return { unit, plan, charges, delta, exposure, optionPnls, worth, pnls }
}

function addByGroup(
  { plan: { groupOf }, amounts, weighing, nets, weights }: ChargeTotals,
  more: readonly PlacedSize[],
): void {
  for (const { place, size } of more) {
    const group = groupOf[place] as number
    if (group < 0) continue
    nets[group] = (nets[group] as number) + size * (amounts[place] as number)
    if (weights !== nets) weights[group] = (weights[group] as number) + size * (weighing[place] as number)
  }
}
