import type { NamedContract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { price, priceFault, type Row, text } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'

/** A spot pair's ticker: the USD index price of its coin. */
export interface SpotPrice {
  readonly coin: string
  readonly quote: string
  readonly usdIndex: Decimal
}

/** A contract's ticker. What it does not say, or says as 0, is null. */
export interface ContractPrice {
  readonly contract: NamedContract
  readonly mark: Decimal | null
  /** In the contract's quote currency; of inverse contracts USD. */
  readonly index: Decimal | null
  readonly iv: Decimal | null
  readonly forward: Decimal | null
}

export interface TickersRead {
  readonly spot: readonly SpotPrice[]
  readonly contracts: readonly ContractPrice[]
  /** The names of rows of contracts that are not in the model. */
  readonly outside: readonly string[]
  readonly leftOut: readonly Omission[]
}

/** The prices of a list of tickers. 0 and "" are none. */
export function readTickers(
  { rows, category, where }: RowList,
  names: ReadonlyMap<string, string>,
): TickersRead {
  const spot: SpotPrice[] = []
  const contracts: ContractPrice[] = []
  const outside: string[] = []
  const leftOut: Omission[] = []
  for (const row of rows) {
    const symbol = text(row, 'symbol')
    leftOut.push(...unreadPrices(row, symbol, where))
    const usdIndex = price(row, 'usdIndexPrice')
    const mark = price(row, 'markPrice')
    if (
      category === 'spot' ||
      usdIndex !== null ||
      (category === '' && mark === null && !row.has('indexprice'))
    ) {
      const [, coin, quote] = /^([A-Z0-9]+?)\/?(USDT|USDC|USD)$/.exec(symbol.toUpperCase()) ?? []
      if (coin !== undefined && quote !== undefined && usdIndex !== null) spot.push({ coin, quote, usdIndex })
      continue
    }
    const named = contractWritten(symbol, names)
    if (!named.ok) {
      outside.push(symbol)
      continue
    }
    const isOption = named.contract.kind === 'option'
    contracts.push({
      contract: named.contract,
      mark,
      index: price(row, 'indexPrice'),
      iv: isOption ? price(row, 'markIv', 'markPriceIv') : null,
      forward: isOption ? price(row, 'underlyingPrice') : null,
    })
  }
  return { spot, contracts, outside, leftOut }
}

/** Prices that are there and cannot be read. */
function unreadPrices(row: Row, symbol: string, where: string): readonly Omission[] {
  const faults = {
    'USD index price': priceFault(row, 'usdIndexPrice'),
    'index price': priceFault(row, 'indexPrice'),
    mark: priceFault(row, 'markPrice'),
    volatility: priceFault(row, 'markIv', 'markPriceIv'),
    'forward price': priceFault(row, 'underlyingPrice'),
  }
  return Object.entries(faults).flatMap(([name, fault]) => {
    return fault === null ? [] : [{ what: `${name} of ${symbol}`, where, reason: fault }]
  })
}
