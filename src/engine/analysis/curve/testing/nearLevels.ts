import fc from 'fast-check'
import { movableAccount } from '@/engine/analysis/curve/movableAccount'
import type { ScenarioDocument } from '@/engine/documents/document'
import { type MovesDocument, NO_MOVES } from '@/engine/market/shift/moves'
import { movedBy } from '@/engine/market/shift/testing/moved'
import { readMoves } from '@/engine/reading/readMoves'
import { lines, sound } from '@/engine/reading/testing/documents'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { AS_OF, INDEXES, RATES } from '@/engine/testing/contracts'
import { scenarioDocuments } from '@/engine/testing/documents'
import { ended } from './ended'

/** A scenario whose MM rate is near the levels, with what-if moves. */
export interface BookNearLevels {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument
}

/** Minutes to hours before the first expiry, and days. */
const TIMES = [
  AS_OF,
  '2026-03-24T07:59:58Z',
  '2026-03-24T07:42:00Z',
  '2026-03-24T02:28:10Z',
  '2026-03-21T11:00:00Z',
]

/** A straddle of either sign that expires first. */
const straddle = fc
  .record({
    coin: fc.constantFrom('BTC' as const, 'ETH' as const),
    moneyness: fc.constantFrom(0.9, 0.943, 1, 1.07),
    size: fc.integer({ min: -40, max: 40 }).filter((size) => size !== 0),
    volatility: fc.constantFrom('0.2', '0.4', '1.1'),
  })
  .map(({ coin, moneyness, size, volatility }) => {
    // Beside the strikes of the other options, so that no contract is there twice.
    const strike = Math.round((INDEXES[coin] * moneyness) / 50) * 50 + 7
    const symbols = ['C', 'P'].map((type) => `${coin}-24MAR26-${strike}-${type}-USDT`)
    const sized = String(coin === 'BTC' ? size / 4 : size * 8)
    return {
      positions: symbols.map((symbol) => ({ symbol, size: sized })),
      quotes: Object.fromEntries(symbols.map((symbol) => [symbol, { iv: volatility }])),
    }
  })

const moves: fc.Arbitrary<MovesDocument> = fc.constantFrom<MovesDocument[]>(
  {},
  {},
  { price: { BTC: '-0.06' }, volatility: { '*': '-0.3' } },
  { rate: { USDT: '1.03' }, volatility: { BTC: '0.617' } },
)

/**
 * Scenarios of every kind, many with a straddle minutes before its expiry, whose cash makes the MM rate 40 to 140 %
 * where the market stands; some moved.
 */
export const booksNearLevels: fc.Arbitrary<BookNearLevels> = fc
  .record({
    document: scenarioDocuments,
    more: fc.option(straddle, { nil: { positions: [], quotes: {} } }),
    asOf: fc.constantFrom(...TIMES),
    rate: fc.constantFrom(0.4, 0.7, 0.84, 0.86, 0.95, 1.01, 1.4),
    moves,
  })
  .map(({ document, more, asOf, rate, moves }) => {
    const { market, positions, ...rest } = document
    const book = {
      ...rest,
      asOf,
      market: { ...market, quotes: { ...market.quotes, ...more.quotes } },
      positions: [...(positions ?? []), ...more.positions],
    }
    return { document: withRate(book, rate), moves }
  })

/** The same with so much cash that the MM rate is the one given, where that can be. */
function withRate(document: ScenarioDocument, rate: number): ScenarioDocument {
  const { maintenanceMargin, base } = ended(movableAccount(sound(document))(NO_MOVES))
  const cash = (maintenanceMargin / rate - base) / RATES.USDT
  const balances = (document.account.balances ?? []).map((balance) => {
    if (balance.coin !== 'USDT') return balance
    const left = Number(balance.wallet) - Number(balance.borrowed ?? 0) + cash
    return { coin: 'USDT', wallet: Math.max(0, left).toFixed(2), borrowed: Math.max(0, -left).toFixed(2) }
  })
  return { ...document, account: { ...document.account, balances } }
}

/** A book as sweeps look at it. */
export function subjectNearLevels({ document, moves }: BookNearLevels): SweepSubject {
  const unmoved = sound(document)
  const read = readMoves(unmoved, moves)
  if (!read.ok) throw new Error(lines(read).join('\n'))
  const { scenario } = movedBy(document, moves)
  return { unmoved, moves: read.value, scenario }
}
