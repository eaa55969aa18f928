import type { Workbook } from '@/state/workbook/workbook'
import { exampleNamed, sampleMarket } from './keptWorkbook'

/**
 * A workbook in a market that has the sample market's prices, but only of what is held and of these instruments: what
 * is searched instrument by instrument and pair by pair is found in a tenth of the time.
 */
function inSmallMarket(workbook: Workbook, symbols: readonly string[]): Workbook {
  const { asOf, market } = sampleMarket()
  const held = [...workbook.positions, ...workbook.orders, ...workbook.hedges].map(({ symbol }) => symbol)
  const kept = new Set([...held, ...symbols])
  const quotes = Object.entries(market.quotes ?? {}).filter(([symbol]) => kept.has(symbol))
  return {
    ...workbook,
    marketSource: { kind: 'file', asOf, market: { ...market, quotes: Object.fromEntries(quotes) } },
  }
}

/**
 * The half hedged strangle with what is found first for it in the whole market, and with these perpetuals and futures
 * beside the one that it holds: its maintenance margin is 15,363.34.
 */
export function halfHedgedStrangle(...linear: readonly string[]): Workbook {
  const strikes = [78_000, 80_000, 82_000, 84_000, 86_000]
  const calls = strikes.flatMap((strike) => [`BTC-24APR26-${strike}-C`, `BTC-24APR26-${strike}-C-USDT`])
  const example = exampleNamed('Short strangle, half hedged')
  return inSmallMarket(example, [...calls, 'BTC-3APR26-82000-C-USDT', ...linear])
}

/** Of the example of three dollars what its best pair is of, and one that is settled in the third. */
export function threeDollars(): Workbook {
  return inSmallMarket(exampleNamed('Three dollars that are not one'), ['BTCUSDT', 'BTCUSD', 'BTCPERP'])
}
