import type { Algebra } from '@/engine/figure/algebra'
import type { Decimal } from '@/engine/figure/decimal'
import type { Source } from '@/engine/figure/source'
import { termsOf } from '@/engine/figure/term'
import type { Quoted } from '@/engine/market/quoted'
import type { Contract } from '@/engine/model/contract'
import type { Hedge, Position, Scenario } from '@/engine/model/scenario'
import { type Leg, sizeUnit } from './book'
import type { CountedOrder, OrderSet } from './orders'

const TERMS = termsOf('Instruments', {
  size: ['Size', 'base', 'How much is held or ordered, sold sizes negative.'],
  entry: ['Entry price', 'quote', 'The price at which the position was opened.'],
  limit: ['Limit price', 'quote', 'The price at which the order may be filled at worst.'],
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
  scenario: Scenario,
  orders: readonly CountedOrder[],
  contracts: ReadonlyMap<string, Quoted<V>>,
): UnitLegs<V> {
  const inUnit = <Row extends { contract: Contract }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const quoted = contracts.get(row.contract.key)
      return quoted === undefined ? [] : [{ row, quoted }]
    })
  const ordered = inUnit(orders.map((counted) => ({ ...counted, contract: counted.order.contract })))
  const inSet = (set: OrderSet) =>
    ordered.flatMap(({ row, quoted }) => (row.set === set ? [orderLeg(a, row, quoted)] : []))
  return {
    held: [
      ...inUnit(scenario.positions).map(({ row, quoted }) => positionLeg(a, row, quoted)),
      ...inUnit(scenario.hedges.filter((hedge) => hedge.enabled)).map(({ row, quoted }) =>
        hedgeLeg(a, row, quoted),
      ),
    ],
    orders: { A: inSet('A'), B: inSet('B') },
  }
}

function positionLeg<V>(a: Algebra<V>, position: Position, quoted: Quoted<V>): Leg<V> {
  const { path, contract, entry, leverage } = position
  const { symbol, quote } = contract
  const at = (field: string) => ({ kind: 'input', path: `${path}.${field}` }) as const
  return {
    from: 'position',
    symbol,
    path,
    quoted,
    size: sizeOf(a, contract, position.size, at('size'), quoted),
    entry: entry && a.leaf(TERMS.entry, entry, at('entry'), symbol, quote),
    leverage: leverage && a.leaf(TERMS.leverage, leverage, at('leverage'), symbol),
    limit: null,
  }
}

function hedgeLeg<V>(a: Algebra<V>, { path, contract, size }: Hedge, quoted: Quoted<V>): Leg<V> {
  const source = { kind: 'input', path: `${path}.size` } as const
  const its = sizeOf(a, contract, size, source, quoted)
  return {
    from: 'hedge',
    symbol: contract.symbol,
    path,
    quoted,
    size: its,
    entry: null,
    leverage: null,
    limit: null,
  }
}

function orderLeg<V>(a: Algebra<V>, { order, size }: CountedOrder, quoted: Quoted<V>): Leg<V> {
  const { contract, path } = order
  const source: Source = size.abs().equals(order.size)
    ? { kind: 'input', path: `${path}.size` }
    : { kind: 'rule', note: `as far as the reduce-only ${path} closes the position` }
  const counted = sizeOf(a, contract, size, source, quoted)
  const { symbol, quote } = contract
  const limit =
    order.price && a.leaf(TERMS.limit, order.price, { kind: 'input', path: `${path}.price` }, symbol, quote)
  return { from: 'order', symbol, path, quoted, size: counted, entry: null, leverage: null, limit }
}

function sizeOf<V>(a: Algebra<V>, { symbol }: Contract, size: Decimal, source: Source, quoted: Quoted<V>): V {
  return a.leaf(TERMS.size, size, source, symbol, sizeUnit(quoted))
}
