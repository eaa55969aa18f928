import { formatExpiry } from '@/engine/instruments/expiry'
import { SECONDS_PER_DAY } from '@/engine/instruments/time'
import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { QuotedOption } from '@/engine/market/quoted'
import type { MarginModel, OptionShocks, StressScenario } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoize } from '@/engine/util/memoize'
import type { OptionArrays, ShockGrid } from './kernelShapes'

const TERMS = termsOf('Maximum loss', {
  decay: [
    'Near-expiry decay',
    'ratio',
    'The part of the price shock that an option this near to its expiry gets.',
  ],
  inTime: [
    'Time left by decay time',
    'ratio',
    'Seconds to expiry by the seconds in which the price shock decays.',
  ],
  seconds: ['Seconds to expiry', 'seconds', 'Time from now to 08:00:00 UTC on the expiry date.'],
  secondsPerDay: ['Seconds in a day', 'seconds', 'A day has 86,400 seconds.'],
})

/** One scenario: its price shock and its unscaled volatility shock. */
export interface Shock<V> extends StressScenario<V> {
  /** As people say it: `down 10 %, volatility up 20 %`. */
  readonly name: string
}

/** The scenarios in doubles, as sweeps take them. */
export interface ScenarioDoubles {
  readonly prices: Float64Array
  /** The part of each scenario's P&L that counts. */
  readonly weights: Float64Array
}

/** The scenarios of a unit, and what one unit of each option's size gains in each of them. */
export interface StressGrid<V> {
  /** In the model's order. */
  readonly shocks: readonly Shock<V>[]
  readonly doubles: ScenarioDoubles
  readonly optionShocks: OptionShocks<V>
  /** Row of an option contract in `changes`, by the contract's key. */
  readonly rows: ReadonlyMap<string, number>
  /** Part of the price shock that an option gets, by row: 1 until shortly before expiry. */
  readonly decays: readonly V[]
  /** From the mark price, in the quote currency, per unit of size: `changes[row * shocks.length + scenario]`. */
  readonly changes: Float64Array
}

/** How option value changes are computed: exactly for statements, from a table for sweeps; into `out` where given. */
export type ValueChanges = (options: OptionArrays, grid: ShockGrid, out?: Float64Array) => Float64Array

const RULE = { kind: 'rule', note: 'margin model, maximum loss' } as const

/** The scenarios of a unit, and the pairs of price and volatility shocks in which the kernel prices. */
export interface Shocks<V> {
  readonly scenarios: readonly Shock<V>[]
  readonly grid: ShockGrid
  readonly optionShocks: OptionShocks<V>
  readonly doubles: ScenarioDoubles
  /** The pair of each scenario; null where the scenarios are all pairs in their order. */
  readonly pairs: Int32Array | null
}

/** The shocks of a unit by its model. Follows the margin model, section "Maximum loss". */
export function shocksOf<V>(a: Algebra<V>, model: MarginModel, factors: ParameterValues<V>): Shocks<V> {
  const scenarios = model.scenarios(a, factors).map((scenario) => named(a, scenario))
  const ofScenarios = (shock: (scenario: Shock<V>) => V) =>
    doublesOf(scenarios, (scenario) => a.toNumber(shock(scenario)))
  const shocked = { prices: ofScenarios(({ price }) => price), ivs: ofScenarios(({ iv }) => iv) }
  const [prices, ivs] = [[...new Set(shocked.prices)], [...new Set(shocked.ivs)]]
  const pairs = Int32Array.from(shocked.prices, (price, scenario) => {
    return prices.indexOf(price) * ivs.length + ivs.indexOf(shocked.ivs[scenario] as number)
  })
  const isWhole = pairs.length === prices.length * ivs.length && pairs.every((pair, place) => pair === place)
  const optionShocks = model.optionShocks(a, factors)
  return {
    scenarios,
    grid: {
      priceShocks: Float64Array.from(prices),
      volatilityShocks: Float64Array.from(ivs),
      termPower: a.toNumber(optionShocks.termPower),
      termPivotDays: a.toNumber(optionShocks.termPivotDays),
    },
    optionShocks,
    doubles: { prices: shocked.prices, weights: ofScenarios(({ weight }) => weight ?? a.one) },
    pairs: isWhole ? null : pairs,
  }
}

/**
 * Prices every option of the unit in every scenario. Follows the margin model, section "Maximum loss".
 */
export function stressGrid<V>(
  a: Algebra<V>,
  valueChanges: ValueChanges,
  { scenarios, grid, optionShocks, doubles, pairs }: Shocks<V>,
  options: readonly QuotedOption<V>[],
): StressGrid<V> {
  const decayOf = memoize(
    (option: QuotedOption<V>) => decay(a, optionShocks, option),
    ({ contract }) => contract.expiry,
  )
  const decays: V[] = []
  const rows = new Map<string, number>()
  for (const option of options) {
    rows.set(option.contract.key, decays.length)
    decays.push(decayOf(option))
  }
  return {
    shocks: scenarios,
    doubles,
    optionShocks,
    rows,
    decays,
    changes: inScenarios(valueChanges(optionArrays(a, options, decays), grid), options.length, pairs),
  }
}

/** The changes of the scenarios among those of all pairs. */
export function inScenarios(changes: Float64Array, options: number, pairs: Int32Array | null): Float64Array {
  if (pairs === null) return changes
  const all = changes.length / options
  const chosen = new Float64Array(options * pairs.length)
  for (let option = 0; option < options; option++) {
    for (let scenario = 0; scenario < pairs.length; scenario++) {
      chosen[option * pairs.length + scenario] = changes[option * all + (pairs[scenario] as number)] as number
    }
  }
  return chosen
}

/** Options as the kernel takes them, each with the part of the price shock that it gets. */
export function optionArrays<V>(
  a: Algebra<V>,
  options: readonly QuotedOption<V>[],
  decays: readonly V[],
): OptionArrays {
  const numbers = (of: (option: QuotedOption<V>) => V) =>
    doublesOf(options, (option) => a.toNumber(of(option)))
  return {
    isCall: Uint8Array.from(doublesOf(options, ({ contract }) => (contract.type === 'call' ? 1 : 0))),
    forward: numbers((option) => option.forward),
    strike: numbers((option) => option.strike),
    volatility: numbers((option) => option.volatility),
    years: doublesOf(options, (option) => a.toNumber(option.days) / 365),
    days: numbers((option) => option.days),
    decay: doublesOf(decays, a.toNumber),
    mark: doublesOf(options, ({ quotedMark }) => (quotedMark === null ? Number.NaN : a.toNumber(quotedMark))),
  }
}

/** A loop: sweeps come here a thousand times, and `Float64Array.from` takes five times as long. */
function doublesOf<Item>(items: readonly Item[], double: (item: Item) => number): Float64Array {
  const all = new Float64Array(items.length)
  for (let i = 0; i < items.length; i++) all[i] = double(items[i] as Item)
  return all
}

/** Its name is made once, where it is first looked at: every leg of a statement asks for it. */
function named<V>(a: Algebra<V>, { price, iv, weight }: StressScenario<V>): Shock<V> {
  let name: string | undefined
  return {
    get name() {
      name ??= shockName(a, price, iv)
      return name
    },
    price,
    iv,
    weight,
  }
}

function shockName<V>(a: Algebra<V>, price: V, iv: V): string {
  const moved = (shock: V) => {
    const points = Number((a.toNumber(shock) * 100).toFixed(2))
    return points === 0 ? 'unchanged' : `${points > 0 ? 'up' : 'down'} ${Math.abs(points)}\u00a0%`
  }
  const from = a.sign(price) === 0 ? 'price unchanged' : moved(price)
  return `${from}, volatility ${moved(iv)}`
}

/** The part of the price shock that an option gets. Follows the margin model, section "Maximum loss". */
export function decay<V>(
  a: Algebra<V>,
  { decaySeconds }: OptionShocks<V>,
  option: Pick<QuotedOption<V>, 'contract' | 'days'>,
): V {
  if (a.sign(decaySeconds) === 0) return a.one
  const date = formatExpiry(option.contract.expiry)
  const secondsPerDay = a.leaf(TERMS.secondsPerDay, SECONDS_PER_DAY, RULE)
  const seconds = a.product(TERMS.seconds, [option.days, secondsPerDay], date)
  const inTime = a.quotient(TERMS.inTime, seconds, decaySeconds, date)
  return a.minimum(TERMS.decay, [a.one, inTime], date)
}
