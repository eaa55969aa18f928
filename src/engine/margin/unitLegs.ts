import type { Contract } from '@/engine/instruments/contract'
import { MARKET_TERMS } from '@/engine/market/marketTerms'
import type { Quoted } from '@/engine/market/quoted'
import type { Algebra, Provenance } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import type { Source } from '@/engine/numbers/source'
import { termsOf } from '@/engine/numbers/term'
import type { Hedge, Order, Position, Rows } from '@/engine/portfolio/scenario'
import { stillMade } from '@/engine/portfolio/stillMade'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { sensitivities } from './greeks'
import { type Leg, sizeUnit } from './netPortfolio'
import type { CountedOrder, OrderSet } from './orders'

const TERMS = termsOf('Instruments', {
  size: ['Size', 'base', 'How much is held or ordered, sold sizes negative.'],
  entry: ['Entry price', 'quote/base', 'The price at which the position was opened.'],
  tradedAt: [
    'Price of the hedge',
    'quote/base',
    'The mark price before the what-if moves, at which the hedge counts as done.',
  ],
  limit: ['Limit price', 'quote/base', 'The price at which the order may be filled at worst.'],
  leverage: ['Leverage', 'ratio', 'The leverage chosen for the position; only cross margin uses it.'],
})

/** The rows of a unit as legs: what is held, and the orders of each set. */
export interface UnitLegs<V> {
  /** Positions, then enabled hedges, in the order of their rows. */
  readonly held: readonly Leg<V>[]
  readonly orders: Readonly<Record<OrderSet, readonly Leg<V>[]>>
}

/** Legs of the contracts given, in the order of the document. */
export function legsOf<V>(
  a: Algebra<V>,
  scenario: Rows,
  orders: readonly CountedOrder[],
  contracts: ReadonlyMap<string, Quoted<V>>,
): UnitLegs<V> {
  const held: Leg<V>[] = []
  for (const position of scenario.positions) {
    const quoted = contracts.get(position.contract.key)
    if (quoted !== undefined) held.push(positionLeg(position, a, quoted))
  }
  for (const hedge of scenario.hedges) {
    const quoted = hedge.enabled ? contracts.get(hedge.contract.key) : undefined
    if (quoted !== undefined) held.push(hedgeLeg(hedge, a, quoted))
  }
  const filled: Record<OrderSet, Leg<V>[]> = { A: [], B: [] }
  for (const { order, size, set } of orders) {
    const quoted = contracts.get(order.contract.key)
    if (quoted !== undefined) filled[set].push(orderLeg(order, a, size, quoted))
  }
  return { held, orders: filled }
}

const positionLeg = memoizeLast(<V>(position: Position, a: Algebra<V>, quoted: Quoted<V>): Leg<V> => {
  const { path, contract, size, entry, leverage, made } = position
  const { symbol, quote } = contract
  const at = (field: string) => ({ kind: 'input', path: `${path}.${field}` }) as const
  return legOf(a, 'position', position, quoted, size, stillMade(made, size) ?? at('size'), {
    entry: entry && a.leaf(TERMS.entry, entry, at('entry'), symbol, quote),
    leverage: leverage && a.leaf(TERMS.leverage, leverage, at('leverage'), symbol),
    limit: null,
  })
})

const hedgeLeg = memoizeLast(<V>(hedge: Hedge, a: Algebra<V>, quoted: Quoted<V>): Leg<V> => {
  const { path, contract, size, tradedAt } = hedge
  return legOf(
    a,
    'hedge',
    hedge,
    quoted,
    size,
    { kind: 'input', path: `${path}.size` },
    {
      entry: tradedAt && hedgePrice(a, contract, tradedAt),
      leverage: null,
      limit: null,
    },
  )
})

function hedgePrice<V>(a: Algebra<V>, { symbol, quote }: Contract, tradedAt: Figure): V {
  const mark = a.leaf(MARKET_TERMS.mark, tradedAt.value, tradedAt, symbol, quote)
  return a.sum(TERMS.tradedAt, [mark], symbol, quote)
}

const orderLeg = memoizeLast(<V>(order: Order, a: Algebra<V>, size: Decimal, quoted: Quoted<V>): Leg<V> => {
  const { contract, path, price } = order
  const source: Source = size.abs().equals(order.size)
    ? { kind: 'input', path: `${path}.size` }
    : { kind: 'rule', note: 'as far as the reduce-only order closes the position' }
  const limit = { kind: 'input', path: `${path}.price` } as const
  return legOf(a, 'order', order, quoted, size, source, {
    entry: null,
    leverage: null,
    limit: price && a.leaf(TERMS.limit, price, limit, contract.symbol, contract.quote),
  })
})

/** Field by field: there is one of every row, and copies by spreading take several times as long. */
function legOf<V>(
  a: Algebra<V>,
  from: Leg<V>['from'],
  { path, contract: { symbol } }: Pick<Position, 'path' | 'contract'>,
  quoted: Quoted<V>,
  signed: Decimal,
  source: Provenance,
  { entry, leverage, limit }: Pick<Leg<V>, 'entry' | 'leverage' | 'limit'>,
): Leg<V> {
  const size = a.leaf(TERMS.size, signed, source, symbol, sizeUnit(quoted))
  const { delta, vega } = sensitivities(a, quoted, size, symbol)
  return { from, symbol, path, quoted, size, delta, vega, entry, leverage, limit }
}
