/** The names of the answers of one account, but for the exchange's portfolio-margin answer. */
export const ACCOUNT: readonly string[] = [
  'wallet-balance',
  'positions-linear',
  'positions-inverse',
  'positions-option',
  'orders-linear',
  'orders-option',
  'tickers-spot',
  'tickers-linear',
  'tickers-inverse',
  'tickers-option',
  'instruments-linear',
  'error',
]
