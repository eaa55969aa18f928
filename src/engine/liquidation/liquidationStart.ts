import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { groupBy } from '@/engine/margin/groupBy'
import { markOf } from '@/engine/market/markOf'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { netEntry } from '@/engine/portfolio/netEntry'
import { received } from '@/engine/portfolio/received'
import type { Hedge, Position, Scenario } from '@/engine/portfolio/scenario'

const TERMS = termsOf('Staged liquidation', {
  size: ['Size', 'base', 'How much is held, sold sizes negative.'],
  net: ['Size with hedges', 'base', 'The position and its what-if hedges, netted.'],
  hedgeValue: [
    'Value of the hedge',
    'coin',
    'The size of the option hedge at the mark at which it was done.',
  ],
  premiums: [
    'Premiums of the hedges',
    'coin',
    'What the option hedges of a settlement coin bring together, negative where they were paid.',
  ],
  premium: ['Premium of the hedge', 'coin', 'What the option hedge brings, negative where it was paid.'],
})

/** Where a liquidation begins: what-if hedges are positions, and the size of every position is the original one. */
export interface Start {
  /** Without hedges. */
  readonly scenario: Scenario
  /** Original signed sizes by contract key, in portfolio order: what the steps may close. */
  readonly sizes: ReadonlyMap<string, Decimal>
}

/** A position or an enabled hedge, with the price from which it gains: its entry, or the mark at which it was done. */
interface EnteredTrade {
  readonly row: Position | Hedge
  readonly entry: Decimal
}

/**
 * What-if hedges become positions at mark, netted. No equity moves: netting realises nothing, a netted position has
 * the entry price at which its open profit is that of all its trades, and option hedges have paid their marks.
 * Trades that net to nothing leave only their open profit. Follows the margin model, section "Staged liquidation".
 */
export function startOf(scenario: Scenario): Start {
  const hedges = scenario.hedges.filter((hedge) => hedge.enabled)
  const trades = new Map<string, EnteredTrade[]>()
  for (const row of [...scenario.positions, ...hedges]) {
    const trade = { row, entry: entryOf(scenario, row) }
    const { key } = row.contract
    trades.set(key, [...(trades.get(key) ?? []), trade])
  }
  const sizes = new Map<string, Decimal>()
  const positions = [...trades.values()].flatMap((same) => {
    const net = same.reduce((sum, { row }) => sum.plus(row.size), ZERO)
    const [first] = same
    if (first === undefined) return []
    const { contract } = first.row
    if (!net.isZero()) sizes.set(contract.key, net)
    return nettedPositions(contract, same, net)
  })
  const premiums = groupBy(
    hedges.filter(({ contract }) => contract.kind === 'option'),
    ({ contract }) => settlementCoin(contract),
  )
  const balances = [...premiums].reduce((paid, [coin, options]) => {
    const [first, ...others] = options.map((hedge) => premiumOf(scenario, hedge))
    if (first === undefined) return paid
    const cash = others.length === 0 ? first : a.sum(TERMS.premiums, [first, ...others], coin, coin)
    return received(paid, coin, cash)
  }, scenario.balances)
  return { scenario: { ...scenario, balances, positions, hedges: [] }, sizes }
}

function nettedPositions(
  contract: Contract,
  trades: readonly EnteredTrade[],
  net: Decimal,
): readonly Position[] {
  const [first] = trades
  if (first === undefined) return []
  if (trades.length === 1) return [positionOf(first)]
  if (!net.isZero()) {
    const lots = trades.map(({ row, entry }) => ({ size: row.size, entry }))
    const parts = trades.map(({ row }) => sizeOf(row))
    const made = a.sum(TERMS.net, parts, contract.symbol, unitOf(contract))
    return [{ ...positionOf(first), size: net, entry: netEntry(contract, lots, net), made }]
  }
  return contract.kind === 'option' ? [] : trades.map(positionOf)
}

function positionOf({ row, entry }: EnteredTrade): Position {
  if ('leverage' in row) return row
  const { contract, size, path } = row
  return { contract, size, entry, leverage: null, path }
}

/** What an option hedge has cost, in its settlement coin: below 0 where it was paid. */
function premiumOf(scenario: Scenario, { contract, size, tradedAt, path }: Hedge): Figure {
  const { symbol } = contract
  const coin = settlementCoin(contract)
  const mark = tradedAt ?? markOf(a, scenario, contract)
  if (mark === null) throw new RangeError(`no mark of ${symbol}`)
  const value = a.product(TERMS.hedgeValue, [sizeOf({ contract, size, path }), mark], symbol, coin)
  return a.negation(TERMS.premium, value, symbol, coin)
}

function sizeOf({ contract, size, path }: Pick<Hedge, 'contract' | 'size' | 'path'>): Figure {
  return a.leaf(TERMS.size, size, { kind: 'input', path: `${path}.size` }, contract.symbol, unitOf(contract))
}

function unitOf({ kind, base }: Contract): string {
  return kind === 'inverse' ? 'USD contracts' : base
}

/** Without an entry price a position has no open profit: as if entered at mark, like a hedge. */
function entryOf(scenario: Scenario, row: Position | Hedge): Decimal {
  const known = 'entry' in row ? row.entry : row.tradedAt?.value
  const entry = known ?? markOf(a, scenario, row.contract)?.value
  if (entry === undefined) throw new RangeError(`no mark of ${row.contract.symbol}`)
  return entry
}
