import { isOption, type Quoted, type QuotedLinear, type QuotedOption } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { RiskUnit } from './riskUnit'

const TERMS = termsOf('Contingency components', {
  netSize: [
    'Net size',
    'base',
    'Everything held in one contract: positions, hedges and orders that count, added.',
  ],
  delta: ['Delta', 'base', 'How many coins the holding moves like.'],
  bookDelta: ['Net delta of the derivatives', 'base', 'Net deltas of all contracts, added.'],
  vega: ['Vega', 'USD', 'What the holding gains when volatility rises by one point.'],
})

/** One row of the portfolio that counts: a position, an enabled hedge, or an order as far as it counts. */
export interface Leg<V> {
  readonly from: 'position' | 'hedge' | 'order'
  /** As the row spells it. */
  readonly symbol: string
  /** Path of the row in the document: `positions[0]`. */
  readonly path: string
  readonly quoted: Quoted<V>
  /** Signed; base coin, or USD contracts of an inverse contract. */
  readonly size: V
  /** Base coin. */
  readonly delta: V
  /** USD per volatility point; 0 for perpetuals and futures. */
  readonly vega: V
  /** A position's entry price, where it has one; a hedge's mark before what-if moves, where there were any. */
  readonly entry: V | null
  /** A position's leverage, where it has one. */
  readonly leverage: V | null
  /** An order's limit price, where it has one. */
  readonly limit: V | null
}

/** What is held of one contract after netting, never zero. */
export interface Holding<V, Q extends Quoted<V> = Quoted<V>> {
  readonly quoted: Q
  readonly size: V
  /** Base coin. */
  readonly delta: V
  /** USD per volatility point; 0 for perpetuals and futures. */
  readonly vega: V
}

/**
 * A portfolio of one unit, netted per contract, in the order of the contracts' names. Its two lists are the very ones
 * that they were where they hold the same: an edit of a future leaves all options alone, and what comes of a list can
 * be kept with it.
 */
export interface NetPortfolio<V> {
  readonly options: readonly Holding<V, QuotedOption<V>>[]
  readonly linears: readonly Holding<V, QuotedLinear<V>>[]
  /** Net delta of all holdings, base coin. */
  readonly delta: V
  /** What it was netted from, by contract, in the same order; also what nets to zero. */
  readonly contracts: readonly NettedContract<V>[]
}

/** Whose the portfolio is; it keeps the lists of its last portfolios. */
type Unit = Pick<RiskUnit<unknown>, 'base'>

/** The legs of one contract, and what they come to; null where that is nothing. */
interface NettedContract<V> {
  readonly key: string
  readonly legs: readonly Leg<V>[]
  readonly holding: Holding<V> | null
}

/**
 * Nets legs per contract: what nets to zero is gone. Ordered by contract, so that the order of the legs
 * changes no result. Follows the margin model, section "Contingency components".
 */
export function netPortfolio<V>(a: Algebra<V>, legs: readonly Leg<V>[], unit: Unit): NetPortfolio<V> {
  const contracts = [...legsByContract(legs)].map(([key, its]) => nettedContract(a, key, its))
  return portfolioOf(a, contracts.sort(byKey), unit)
}

/** The same portfolio with more legs: only the contracts that they are in are netted anew. */
export function withLegs<V>(
  a: Algebra<V>,
  portfolio: NetPortfolio<V>,
  more: readonly Leg<V>[],
  unit: Unit,
): NetPortfolio<V> {
  const added = new Map(legsByContract(more))
  const contracts = portfolio.contracts.map((held) => {
    const its = added.get(held.key)
    if (its === undefined) return held
    added.delete(held.key)
    return nettedContract(a, held.key, [...held.legs, ...its])
  })
  for (const [key, its] of added) contracts.push(nettedContract(a, key, its))
  return portfolioOf(a, contracts.sort(byKey), unit)
}

/** Kept with the list of legs, of which each model that looks at single contracts asks. */
export const legsByContract = memoizeLast(
  <V>(legs: readonly Leg<V>[]): ReadonlyMap<string, readonly Leg<V>[]> => {
    const byContract = new Map<string, Leg<V>[]>()
    for (const leg of legs) {
      const { key } = leg.quoted.contract
      const same = byContract.get(key)
      if (same) same.push(leg)
      else byContract.set(key, [leg])
    }
    return byContract
  },
)

function byKey(one: NettedContract<unknown>, other: NettedContract<unknown>): number {
  return one.key < other.key ? -1 : 1
}

function portfolioOf<V>(a: Algebra<V>, contracts: readonly NettedContract<V>[], unit: Unit): NetPortfolio<V> {
  const options: Holding<V, QuotedOption<V>>[] = []
  const linears: Holding<V, QuotedLinear<V>>[] = []
  for (const { holding } of contracts) {
    if (holding === null) continue
    if (isOfOption(holding)) options.push(holding)
    else linears.push(holding as Holding<V, QuotedLinear<V>>)
  }
  const lists = { options: sameOptions(unit, ...options), linears: sameLinears(unit, ...linears) }
  const { base } = unit
  const byList = [deltaOf(lists.options, a, base), deltaOf(lists.linears, a, base)]
  const deltas = () => holdingsOf(lists).map((holding) => holding.delta)
  const delta = a.total(TERMS.bookDelta, a.sum(TERMS.bookDelta, byList, base, base), deltas, base, base)
  return { ...lists, delta, contracts }
}

/** How many portfolios of a unit keep their lists: positions alone, and with the orders of each side; and one more. */
const PORTFOLIOS = 4
const sameOptions = memoizeLast(<Each>(_unit: object, ...options: readonly Each[]) => options, PORTFOLIOS)
const sameLinears = memoizeLast(<Each>(_unit: object, ...linears: readonly Each[]) => linears, PORTFOLIOS)

const deltaOf = memoizeLast(
  <V>(holdings: readonly Holding<V>[], a: Algebra<V>, base: string): V =>
    a.sum(
      TERMS.bookDelta,
      holdings.map((holding) => holding.delta),
      base,
      base,
    ),
)

/** All holdings of a portfolio. */
export function holdingsOf<V>({
  options,
  linears,
}: Pick<NetPortfolio<V>, 'options' | 'linears'>): readonly Holding<V>[] {
  return [...options, ...linears]
}

function isOfOption<V>(holding: Holding<V>): holding is Holding<V, QuotedOption<V>> {
  return isOption(holding.quoted)
}

function nettedContract<V>(a: Algebra<V>, key: string, legs: readonly Leg<V>[]): NettedContract<V> {
  const [first] = legs
  if (first === undefined) return { key, legs, holding: null }
  const holding = legs.length === 1 ? first : netted(a, first, legs)
  return { key, legs, holding: a.sign(holding.size) === 0 ? null : holding }
}

function netted<V>(a: Algebra<V>, { quoted, symbol }: Leg<V>, legs: readonly Leg<V>[]): Holding<V> {
  const sizes = legs.map((leg) => leg.size)
  const size = a.sum(TERMS.netSize, sizes, symbol, sizeUnit(quoted))
  const delta = a.product(TERMS.delta, [size, quoted.delta], symbol, quoted.contract.base)
  const vega = isOption(quoted) ? a.product(TERMS.vega, [size, quoted.vega, quoted.rate], symbol) : a.zero
  return { quoted, size, delta, vega }
}

/** The size of a holding in coins: options by their size, whatever their delta; of all else it is the delta. */
export function sizeInCoins<V>({ quoted, size, delta }: Pick<Holding<V>, 'quoted' | 'size' | 'delta'>): V {
  return isOption(quoted) ? size : delta
}

/** What sizes of a contract count: coins, or contracts of 1 USD. */
export function sizeUnit(quoted: Quoted<unknown>): string {
  return quoted.contract.kind === 'inverse' ? 'USD contracts' : quoted.contract.base
}
