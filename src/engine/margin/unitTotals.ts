import type { ExpiryGroup } from '@/engine/contingency/spread'
import { numbers as a } from '@/engine/figure/numbers'
import { isOption, type Quoted, type QuotedOption } from '@/engine/market/quoted'
import { addOptionChanges, oneWorth } from '@/engine/stress/legPnl'
import type { Holding } from './book'
import type { Unit } from './unit'

/**
 * A unit's portfolio added up as far as its charges tell holdings apart, and its P&L in every scenario: the margin
 * after one more trade takes no look at every leg. Searches ask for hundreds of thousands of them.
 */
export interface UnitTotals {
  readonly unit: Unit<number>
  /** Net sizes of options, by type and expiry. */
  readonly options: ReadonlyMap<OptionGroup, number>
  /** USD per volatility point, by expiry. */
  readonly vegas: ReadonlyMap<Expiry, ExpiryGroup<number>>
  /** Base coin, by expiry; perpetuals together. */
  readonly deltas: ReadonlyMap<Expiry, ExpiryGroup<number>>
  /** Base coin, by the dollar in which they settle. */
  readonly dollars: ReadonlyMap<string, number>
  /** Coins held in perpetuals and futures, without signs. */
  readonly gross: number
  /** USD gained where the price doubles; perpetuals and futures. */
  readonly exposure: number
  /** USD of the options in each scenario. */
  readonly optionPnls: Float64Array
  readonly long: DeltaSide
  readonly short: DeltaSide
  /** What everything held is worth without signs, USD: how far rounding of P&L may go. */
  readonly worth: number
}

/** Everything whose delta has one sign: sizes in coins without signs, and distances from the index by size, USD. */
export interface DeltaSide {
  readonly coins: number
  readonly strayed: number
}

type Expiry = Quoted<number>['contract']['expiry']

/** Adds up the netted holdings of a unit. */
export function unitTotals(unit: Unit<number>, holdings: readonly Holding<number>[]): UnitTotals {
  const options = new Map<OptionGroup, number>()
  const vegas: GrowingGroups = new Map()
  const deltas: GrowingGroups = new Map()
  const dollars = new Map<string, number>()
  const optionPnls = new Float64Array(unit.grid.shocks.length)
  let long = NOTHING
  let short = NOTHING
  let gross = 0
  let exposure = 0
  let worth = 0
  for (const { quoted, size, delta, vega } of holdings) {
    const { quote: dollar } = quoted.contract
    dollars.set(dollar, (dollars.get(dollar) ?? 0) + delta)
    add(deltas, quoted, delta)
    long = withCoins(long, unit, quoted, coinsOnSide(quoted, size, 1))
    short = withCoins(short, unit, quoted, coinsOnSide(quoted, size, -1))
    worth += Math.abs(size) * oneWorth(a, quoted)
    if (isOption(quoted)) {
      const key = optionGroup(quoted)
      options.set(key, (options.get(key) ?? 0) + size)
      add(vegas, quoted, vega)
      addPnls(unit, optionPnls, quoted, size)
    } else {
      gross += Math.abs(delta)
      exposure += size * quoted.exposure
    }
  }
  return { unit, options, vegas, deltas, dollars, gross, exposure, optionPnls, long, short, worth }
}

const NOTHING: DeltaSide = { coins: 0, strayed: 0 }

/** An expiry, negative for puts: a number, because texts are slow to make and to find. */
export type OptionGroup = number

/** The group in which bought options net sold ones. */
export function optionGroup({ contract }: QuotedOption<number>): OptionGroup {
  return contract.type === 'call' ? contract.expiry : -contract.expiry
}

/** Groups while they are being added up. */
type GrowingGroups = Map<Expiry, { readonly name: string; net: number; readonly days: number }>

function add(groups: GrowingGroups, { contract, days }: Quoted<number>, more: number): void {
  const group = groups.get(contract.expiry)
  if (group) group.net += more
  else groups.set(contract.expiry, { name: String(contract.expiry), net: more, days })
}

/** How many coins a size of a contract is, without its sign, where its delta has this sign; 0 otherwise. */
export function coinsOnSide(quoted: Quoted<number>, size: number, sign: number): number {
  if (!(sign * size * quoted.delta > 0)) return 0
  return Math.abs(isOption(quoted) ? size : size * quoted.delta)
}

/** A side with so many more coins of a contract; negative takes away. */
export function withCoins(
  { coins, strayed }: DeltaSide,
  unit: Unit<number>,
  quoted: Quoted<number>,
  more: number,
): DeltaSide {
  return { coins: coins + more, strayed: strayed + more * unit.distanceFromIndex(quoted) }
}

/** Adds what `size` of a contract gains in each scenario, USD, where that is not in proportion to the price. */
export function addPnls(unit: Unit<number>, pnls: Float64Array, quoted: Quoted<number>, size: number): void {
  if (isOption(quoted)) addOptionChanges(unit, quoted, size * quoted.rate, pnls)
}
