import type { BalanceRow } from '@/engine/documents/readAccount'
import type { MarketReading, Prices, QuoteRow } from '@/engine/documents/readMarket'
import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import type { Market } from '@/engine/portfolio/scenario'
import type { FaultPlaces, Wrong } from './faultPlaces'

/** What the market lacks to value rows, or has wrong; null where it has all. */
export class Valuation {
  readonly #market: MarketReading
  readonly #quotes: Market['quotes']
  readonly #places: FaultPlaces
  #rows: ReadonlyMap<string, QuoteRow> | null = null

  constructor(market: MarketReading, quotes: Market['quotes'], places: FaultPlaces) {
    this.#market = market
    this.#quotes = quotes
    this.#places = places
  }

  ofContract(contract: Contract | undefined): Wrong | null {
    return contract === undefined ? null : this.#wrongWith(contract)
  }

  /** Of a balance's coin. */
  ofBalance({ part, coin }: BalanceRow): Wrong | null {
    if (coin === undefined) return null
    const { stablecoins, indexes } = this.#market
    if (!stablecoins?.has(coin) && !indexes?.has(coin)) {
      return { place: part.at('coin').steps, reason: `no price of ${coin}`, lacks: 'index' }
    }
    return this.#unusable('stablecoins', stablecoins, coin) ?? this.#unusable('underlyings', indexes, coin)
  }

  #wrongWith(contract: Contract): Wrong | null {
    const { indexes, stablecoins } = this.#market
    const { base } = contract
    const index = this.#price('underlyings', indexes, base)
    if (index !== null) return { ...index, lacks: 'index' }
    if (contract.kind !== 'inverse') {
      const rate = this.#price('stablecoins', stablecoins, settlementCoin(contract))
      if (rate !== null) return { ...rate, lacks: 'rate' }
    }
    return this.#quote(contract)
  }

  #price(list: List, prices: Prices | null, coin: string): Omit<Wrong, 'lacks'> | null {
    if (prices?.has(coin)) return this.#unusable(list, prices, coin)
    const what = list === 'underlyings' ? 'index price' : 'USD rate'
    return { place: this.#market.part.at(list).at(coin).steps, reason: `no ${what} of ${coin}` }
  }

  #unusable(list: List, prices: Prices | null, coin: string): Wrong | null {
    if (!prices?.has(coin) || this.#places.hasSoundPrices) return null
    return this.#places.ofPrice(this.#market.part.at(list).at(coin))
  }

  #quote(contract: Contract): Wrong | null {
    const { kind, key, base } = contract
    const quote = this.#quotes.get(key)
    if (quote?.isInterpolated) return null
    const isValued = kind !== 'option' || Boolean(quote?.iv)
    if (isValued && this.#places.hasSoundPrices) return null
    const row = this.#rowOf(key)
    const saysNothing =
      kind === 'option' && row?.isSound === true && row.quote.iv === null && row.quote.mark === null
    const wrong = row === undefined || saysNothing ? null : this.#places.ofPrice(row.part)
    if (wrong !== null) return { ...wrong, lacks: kind === 'option' ? 'volatility' : null }
    if (isValued) return null
    return {
      place: (row?.part ?? this.#market.part.at('quotes').at(key)).steps,
      reason: `no volatility, and no option of ${base} is listed to interpolate from`,
      lacks: 'volatility',
    }
  }

  /** The row that quotes a contract; of one in two spellings the last: repeating it is a fault of that one. */
  #rowOf(key: string): QuoteRow | undefined {
    this.#rows ??= new Map(this.#market.quotes.map((row) => [row.contract.key, row]))
    return this.#rows.get(key)
  }
}

type List = 'underlyings' | 'stablecoins'
