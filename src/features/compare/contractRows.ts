import type { UnitStatement } from '@/engine/statement/statement'
import { portfolioWords } from '@/models/portfolioWords'
import type { Located } from '@/parts/located'
import { contractName } from '@/state/names/contractName'
import { contractKey } from '@/state/workbook/workbookMarket'
import { formatNumber, signOf } from '@/ui/format'
import type { ComparedEvaluation } from './comparedEvaluation'
import { sumOf } from './comparisonRow'

/** What one contract or order needs under cross margin, and what portfolio margin sees of it. */
export interface ContractRow {
  readonly key: string
  readonly name: string
  readonly size: Located
  /** Null: cross margin knows nothing of it. */
  readonly maintenanceMargin: Located | null
  readonly initialMargin: Located | null
  /** What it gains or loses in the worst scenario of the portfolio that decides; null: it is not in that one. */
  readonly worst: Located | null
}

type Leg = UnitStatement['legs'][number] & { readonly address: `units.${string}.legs.${number}` }

/** Contracts, orders and spot of a unit: what each needs on its own, beside its part in the worst scenario. */
export function contractRows(
  { model, statement, rows, crossUnits }: ComparedEvaluation,
  base: string,
): readonly ContractRow[] {
  const unit = statement.units[base]
  const cross = crossUnits[base]
  if (unit === undefined || cross === undefined) return []
  const legs = unit.legs.map((leg, i): Leg => ({ ...leg, address: `units.${base}.legs.${i}` }))
  const held = heldByContract(legs)
  const at = <Key extends 'size' | 'maintenanceMargin' | 'initialMargin'>(key: Key, i: number) =>
    `crossUnits.${base}.contracts.${i}.${key}` as const
  const atOrder = <Key extends 'size' | 'initialMargin'>(key: Key, i: number) =>
    `crossUnits.${base}.orders.${i}.${key}` as const
  const contracts = cross.contracts.map(
    ({ symbol, size, maintenanceMargin, initialMargin }, i): ContractRow => ({
      key: symbol,
      name: contractName(symbol, statement.asOf),
      size: { value: size, address: at('size', i) },
      maintenanceMargin: { value: maintenanceMargin, address: at('maintenanceMargin', i) },
      initialMargin: { value: initialMargin, address: at('initialMargin', i) },
      worst: worstOf(held.get(contractKey(symbol)) ?? []),
    }),
  )
  const orders = cross.orders.map(({ symbol, path, size, initialMargin }, i): ContractRow => {
    const row = rows[path]
    const isFilled = row?.set != null && portfolioWords(model, unit.portfolios.decides).filled === row.set
    return {
      key: path,
      name: orderName(symbol, size, statement.asOf),
      size: { value: size, address: atOrder('size', i) },
      maintenanceMargin: null,
      initialMargin: { value: initialMargin, address: atOrder('initialMargin', i) },
      worst: isFilled ? { value: row.worstPnl, address: `rows.${path}.worstPnl` } : null,
    }
  })
  const spot = legs.filter(({ from }) => from === 'spot')
  return [
    ...contracts,
    ...orders,
    ...spot.map(
      ({ size, worstPnl, address }): ContractRow => ({
        key: 'spot',
        name: `${base} spot that hedges`,
        size: { value: size, address: `${address}.size` },
        maintenanceMargin: null,
        initialMargin: null,
        worst: { value: worstPnl, address: `${address}.worstPnl` },
      }),
    ),
  ]
}

function heldByContract(legs: readonly Leg[]): ReadonlyMap<string, readonly Leg[]> {
  const held = new Map<string, Leg[]>()
  for (const leg of legs) {
    if (leg.from !== 'position' && leg.from !== 'hedge') continue
    const key = contractKey(leg.symbol)
    held.set(key, [...(held.get(key) ?? []), leg])
  }
  return held
}

/** One leg's own, or that of a position and its hedges together. */
function worstOf(legs: readonly Leg[]): Located {
  const [first] = legs
  if (first !== undefined && legs.length === 1) {
    return { value: first.worstPnl, address: `${first.address}.worstPnl` }
  }
  return { value: sumOf(legs.map(({ worstPnl }) => worstPnl)), address: null }
}

/** `Order: buy 0.5 BTCUSDT perpetual`. */
function orderName(symbol: string, size: string, asOf: string): string {
  const side = signOf(size) < 0 ? 'sell' : 'buy'
  return `Order: ${side} ${formatNumber(size.replace('-', ''))} ${contractName(symbol, asOf)}`
}
