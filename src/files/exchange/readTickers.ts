import type { NamedContract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { price, text } from '@/files/found/foundRow'
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
}

/** The prices of a list of tickers. 0 and "" are none. */
export function readTickers({ rows, category }: RowList, names: ReadonlyMap<string, string>): TickersRead {
  const spot: SpotPrice[] = []
  const contracts: ContractPrice[] = []
  const outside: string[] = []
  for (const row of rows) {
    const symbol = text(row, 'symbol')
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
  return { spot, contracts, outside }
}
