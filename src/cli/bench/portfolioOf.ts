import type {
  HedgeDocument,
  OrderDocument,
  PositionDocument,
  QuoteDocument,
  ScenarioDocument,
} from '@/engine/documents/document'

const EXPIRIES = ['27MAR26', '3APR26', '24APR26', '29MAY26', '26JUN26', '25SEP26', '25DEC26', '26MAR27']
const SUFFIXES = ['-USDT', '']
const STRIKES_PER_EXPIRY = 32
const INDEX = 70_500

/** A tenth of the rows are perpetuals and futures. */
const LINEAR_EVERY = 10
/** A tenth are orders: half of them bought, half sold, so that all three order portfolios differ. */
const ORDER_EVERY = 10

/**
 * A BTC portfolio of so many legs: options over eight expiries and many strikes, every contract different as long as
 * there are enough, perpetuals and futures; orders on both sides.
 */
export function portfolioOf(legs: number): ScenarioDocument {
  const quotes: Record<string, QuoteDocument> = {}
  const positions: PositionDocument[] = []
  const orders: OrderDocument[] = []
  const hedges: HedgeDocument[] = []
  for (let i = 0; i < legs; i++) {
    const isLinear = i % LINEAR_EVERY === 0
    const symbol = isLinear ? linearSymbol(i / LINEAR_EVERY) : optionSymbol(i)
    quotes[symbol] ??= isLinear ? { mark: String(INDEX + 20 + i) } : optionQuote(i)
    const size = `${1 + (i % 7)}.${i % 10}5`
    if (i % ORDER_EVERY === 5) {
      orders.push({ symbol, side: i % 4 === 1 ? 'Buy' : 'Sell', size, price: isLinear ? '70000' : '2500' })
    } else {
      const isLong = i % 3 === 0
      positions.push({ symbol, size: isLong ? size : `-${size}`, entry: isLinear ? '69000' : '2000' })
    }
  }
  return {
    format: 'margin-scenario@1',
    name: `${legs} legs`,
    asOf: '2026-03-24T02:28:10Z',
    account: {
      spotHedging: true,
      balances: [
        { coin: 'USDT', wallet: '5000000' },
        { coin: 'BTC', wallet: '12.5' },
      ],
    },
    market: {
      stablecoins: { USDT: '0.9999', USDC: '1' },
      underlyings: { BTC: { index: String(INDEX) } },
      quotes,
    },
    positions,
    orders,
    hedges,
  }
}

function optionSymbol(i: number): string {
  const expiry = EXPIRIES[i % EXPIRIES.length]
  const round = Math.floor(i / (EXPIRIES.length * STRIKES_PER_EXPIRY))
  const between = 1000 * (round >> 2)
  const strike = 40_000 + between + 2000 * (Math.floor(i / EXPIRIES.length) % STRIKES_PER_EXPIRY)
  return `BTC-${expiry}-${strike}-${round % 2 === 0 ? 'C' : 'P'}${SUFFIXES[(round >> 1) % 2]}`
}

function optionQuote(i: number): QuoteDocument {
  return { iv: `0.${40 + (i % 37)}`, forward: String(INDEX + 100 * (i % EXPIRIES.length)) }
}

function linearSymbol(i: number): string {
  if (i === 0) return 'BTCUSDT'
  if (i === 1) return 'BTCPERP'
  const expiry = new Date(Date.UTC(2026, 3, 3 + 7 * (i >> 1)))
  const month = expiry.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toUpperCase()
  const day = `${expiry.getUTCDate()}${month}${expiry.getUTCFullYear() % 100}`
  return i % 2 === 0 ? `BTCUSDT-${day}` : `BTC-${day}`
}
