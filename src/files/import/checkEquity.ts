import type { ScenarioDocument } from '@/engine/documents/document'
import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { CoinRow } from '@/files/exchange/readCoins'

/** Relative, and of a coin. */
const TOLERANCE = 1e-6

/**
 * Where a coin's equity is not what its wallet, debt, P&L and option value add up to: something was misread, or is
 * missing.
 */
export function checkEquity(coins: readonly CoinRow[], document: ScenarioDocument): readonly string[] {
  const gains = gainsOf(document)
  return coins.flatMap(({ coin, wallet, borrowed, equity, unrealisedPnl }) => {
    if (equity === null) return []
    const gain = gains.get(coin)
    if (gain === null) return []
    const sum = wallet.minus(borrowed).plus(gain ?? unrealisedPnl ?? ZERO)
    if (sum.minus(equity).abs().lte(Decimal.max(1, equity.abs()).times(TOLERANCE))) return []
    const own = sum.toDecimalPlaces(8).toFixed()
    return [
      `${coin}: its equity is ${equity.toFixed()}, but wallet, debt, P&L and options add up to ${own} here.`,
    ]
  })
}

/** P&L and option value by settlement coin; null where an option has no mark. */
function gainsOf({ positions = [], market }: ScenarioDocument): ReadonlyMap<string, Decimal | null> {
  const marks = new Map(
    Object.entries(market.quotes ?? {}).map(([name, { mark }]) => [parseSymbol(name)?.key ?? name, mark]),
  )
  const gains = new Map<string, Decimal | null>()
  for (const { symbol, size, entry } of positions) {
    const contract = contractOf(symbol)
    if (contract === null) continue
    const coin = settlementCoin(contract)
    const mark = marks.get(contract.key)
    const before = gains.get(coin)
    if (mark === undefined) gains.set(coin, null)
    else if (before !== null)
      gains.set(coin, gain(contract, new Decimal(size), entry, new Decimal(mark)).plus(before ?? ZERO))
  }
  return gains
}

function gain(contract: Contract, size: Decimal, entry: string | undefined, mark: Decimal): Decimal {
  if (contract.kind === 'option') return size.times(mark)
  if (entry === undefined) return ZERO
  const bought = new Decimal(entry)
  return contract.kind === 'linear'
    ? size.times(mark.minus(bought))
    : size.dividedBy(bought).minus(size.dividedBy(mark))
}
