/** One question to the exchange's public market endpoints. */
export interface PriceRequest {
  /** What is asked for, in words: `prices of BTC options`. */
  readonly what: string
  /** Behind the base address, with what is asked in it. */
  readonly path: string
  /** Not every coin has these: an exchange that refuses only this has none of them. */
  readonly mayBeRefused: boolean
}

const TICKERS = '/v5/market/tickers'

/**
 * What has to be asked for the prices of coins: spot for indexes and rates, perpetuals and futures, options of each
 * coin.
 */
export function priceRequests(coins: readonly string[]): readonly PriceRequest[] {
  return [
    { what: 'index prices', path: `${TICKERS}?category=spot`, mayBeRefused: false },
    {
      what: 'USDT and USDC perpetuals and futures',
      path: `${TICKERS}?category=linear`,
      mayBeRefused: false,
    },
    { what: 'inverse perpetuals and futures', path: `${TICKERS}?category=inverse`, mayBeRefused: false },
    ...coins.map((coin) => ({
      what: `${coin} options`,
      path: `${TICKERS}?category=option&baseCoin=${encodeURIComponent(coin)}`,
      mayBeRefused: true,
    })),
  ]
}

/** What a category has, of a coin. */
const LISTED = {
  linear: (coin: string) => `${coin} perpetuals and futures`,
  inverse: (coin: string) => `inverse ${coin} contracts`,
  option: (coin: string) => `${coin} options`,
} as const

/** The lots of what the coins have: one answer may have several pages. */
export function lotRequests(coins: readonly string[]): readonly PriceRequest[] {
  const path = '/v5/market/instruments-info'
  const of = (category: string, coin: string) =>
    `${path}?category=${category}&baseCoin=${encodeURIComponent(coin)}&limit=1000`
  return coins.flatMap((coin) =>
    (['linear', 'inverse', 'option'] as const).map((category) => ({
      what: `list of ${LISTED[category](coin)}`,
      path: of(category, coin),
      mayBeRefused: true,
    })),
  )
}
