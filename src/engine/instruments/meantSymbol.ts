/** Ways in which other venues, and the exchange's own pages, write a contract that has another symbol here. */
const WAYS: readonly (readonly [pattern: RegExp, symbol: string])[] = [
  // What the exchange shows: the settlement coin stands behind the coin, and not at the end.
  [/^([A-Z0-9]+)USDT(-\d{1,2}[A-Z]{3}\d{2}-[\d.]+-[CP])(?:-USDT)?$/, '$1$2-USDT'],
  [/^([A-Z0-9]+)USDC(-\d{1,2}[A-Z]{3}\d{2}-[\d.]+-[CP])(?:-USDC)?$/, '$1$2'],
  // USDC is the settlement coin that is not written.
  [/^([A-Z0-9]+-\d{1,2}[A-Z]{3}\d{2}-[\d.]+-[CP])-USDC$/, '$1'],
  [/^([A-Z0-9]+)USDC(-\d{1,2}[A-Z]{3}\d{2})$/, '$1$2'],
  [/^([A-Z0-9]+-\d{1,2}[A-Z]{3}\d{2})-USDC$/, '$1'],
  [/^([A-Z0-9]+)(-\d{1,2}[A-Z]{3}\d{2})-USDT$/, '$1USDT$2'],
  [/^([A-Z0-9]+?)[-/_]?USDT(?:[-/_:.]?(?:USDT|PERP|PERPETUAL|SWAP|P))?$/, '$1USDT'],
  [/^([A-Z0-9]+?)[-/_]?USDC(?:[-/_:.]?(?:USDC|PERP|PERPETUAL|SWAP|P))?$/, '$1PERP'],
  [/^([A-Z0-9]+?)[-/_]?USD(?:[-/_:.]?(?:PERP|PERPETUAL|SWAP|P))?$/, '$1USD'],
  [/^([A-Z0-9]+)[-/_]PERP$/, '$1PERP'],
]

/**
 * The symbol of a contract that is written in a way of somewhere else, `BTC-26JUN26-80000-C-USDT` for the display name
 * `BTCUSDT-26JUN26-80000-C` and `BTCPERP` for `BTCUSDC`; null where there is none, or it is right as it stands. It
 * always settles in the coin that was written.
 */
export function meantSymbol(written: string): string | null {
  if (written.length > MOST) return null
  for (const [pattern, symbol] of WAYS) {
    if (!pattern.test(written)) continue
    const meant = written.replace(pattern, symbol)
    return meant === written ? null : meant
  }
  return null
}

/** Nothing that is longer is a symbol. */
const MOST = 100
