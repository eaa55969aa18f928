import fc from 'fast-check'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { readMoves } from '@/engine/reading/readMoves'
import { sound } from '@/engine/reading/testing/documents'
import type { SweepSubject } from '@/engine/sweep/sweep'

/** A book of anything that is listed, in a market and at a time that may be moved. */
export interface WideBook {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument
}

const COINS = { BTC: 64_210.5, ETH: 2_345.6, SOL: 152.31, XRP: 2.4917 } as const
type Coin = keyof typeof COINS
const LETTERS = { BTC: 2, ETH: 2, SOL: 2, XRP: 4 } as const

const DATED = ['25MAR26', '27MAR26', '24APR26', '26JUN26', '26MAR27'] as const
const INVERSE = ['', 'M26', 'Z26'] as const

const sign = fc.constantFrom(1, -1)
/** From one times this to a thousand times, every power alike. */
const wide = (least: number) => fc.integer({ min: 0, max: 30 }).map((tenths) => least * 10 ** (tenths / 10))

interface Listed {
  readonly symbol: string
  readonly quote: { readonly iv: string; readonly forward?: string } | { readonly mark: string } | null
  readonly isInverse: boolean
}

const linear = (coin: Coin): fc.Arbitrary<Listed> =>
  fc
    .record({
      kind: fc.constantFrom('USDT', 'USDC', 'USD'),
      date: fc.constantFrom('', ...DATED),
      inverse: fc.constantFrom(...INVERSE),
      premium: fc.option(fc.double({ min: 0.95, max: 1.15, noNaN: true })),
    })
    .map(({ kind, date, inverse, premium }) => {
      const dated = date === '' ? '' : `-${date}`
      const symbol = {
        USDT: `${coin}USDT${dated}`,
        USDC: date === '' ? `${coin}PERP` : `${coin}${dated}`,
        USD: `${coin}USD${inverse}`,
      }[kind]
      const quote = premium === null ? null : { mark: (COINS[coin] * premium).toPrecision(7) }
      return { symbol: symbol ?? '', quote, isInverse: kind === 'USD' }
    })

const option = (coin: Coin): fc.Arbitrary<Listed> =>
  fc
    .record({
      date: fc.constantFrom(...DATED),
      type: fc.constantFrom('C', 'P'),
      suffix: fc.constantFrom('', '-USDT'),
      moneyness: fc.oneof(
        fc.double({ min: 0.78, max: 1.22, noNaN: true }),
        fc.constantFrom(0.3, 0.6, 1.7, 4),
      ),
      iv: fc.constantFrom('0.15', '0.38', '0.55', '0.9', '1.8', '3.5'),
      forward: fc.option(fc.double({ min: 0.98, max: 1.05, noNaN: true })),
    })
    .map(({ date, type, suffix, moneyness, iv, forward }) => {
      const strike = Number((COINS[coin] * moneyness).toPrecision(LETTERS[coin] + 1))
      const quoted = forward === null ? { iv } : { iv, forward: (COINS[coin] * forward).toPrecision(7) }
      return { symbol: `${coin}-${date}-${strike}-${type}${suffix}`, quote: quoted, isInverse: false }
    })

const move = fc.option(fc.double({ min: -0.3, max: 0.4, noNaN: true }))

const bookOf = (coin: Coin): fc.Arbitrary<WideBook> =>
  fc
    .record({
      held: fc.array(
        fc.record({
          listed: fc.oneof(option(coin), option(coin), linear(coin)),
          as: fc.constantFrom('position', 'position', 'position', 'hedge', 'order', 'reduce-only', 'quote'),
          coins: fc.tuple(sign, wide(0.02)).map(([side, size]) => side * size),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      asOf: fc.constantFrom('2026-03-24T02:28:10Z', '2026-03-25T01:30:00Z', '2026-03-25T07:58:00Z'),
      spotHedging: fc.boolean(),
      spot: fc.tuple(wide(0.05), fc.option(wide(0.05)), fc.boolean()),
      rulebook: fc.constantFrom('uta-guide', 'uta-observed'),
      price: move,
      volatility: move,
      rate: fc.option(fc.double({ min: 0.97, max: 1.03, noNaN: true })),
      days: fc.option(fc.double({ min: 0.1, max: 3, noNaN: true })),
    })
    .map(({ held, asOf, spotHedging, spot, rulebook, price, volatility, rate, days }) => {
      const rows = [...new Map(held.map((row) => [row.listed.symbol, row])).values()]
      const scale = 60_000 / COINS[coin] / 10
      const sizeOf = ({ listed, coins }: (typeof rows)[number]) =>
        listed.isInverse
          ? Math.ceil(Math.abs(coins) * 6_000) * Math.sign(coins)
          : Number((coins * scale).toFixed(4))
      const as = (...kinds: readonly string[]) => rows.filter((row) => kinds.includes(row.as))
      const traded = (row: (typeof rows)[number]) => ({
        symbol: row.listed.symbol,
        size: String(sizeOf(row)),
      })
      const [wallet, borrowed, collateral] = spot
      const text = (value: number) => value.toFixed(6)
      return {
        document: {
          format: 'margin-scenario@1' as const,
          name: 'Wide',
          asOf,
          rulebook,
          account: {
            spotHedging,
            balances: [
              { coin: 'USDT', wallet: '50000' },
              {
                coin,
                wallet: text(wallet * scale),
                ...(borrowed === null ? {} : { borrowed: text(borrowed * scale) }),
                ...(collateral ? {} : { collateral }),
              },
            ],
          },
          market: {
            stablecoins: { USDT: '0.9987', USDC: '1.0002' },
            underlyings: { [coin]: { index: String(COINS[coin]) } },
            quotes: Object.fromEntries(
              rows.flatMap(({ listed }) => (listed.quote === null ? [] : [[listed.symbol, listed.quote]])),
            ),
          },
          positions: as('position').map(traded),
          hedges: as('hedge').map(traded),
          orders: as('order', 'reduce-only').map((row) => ({
            symbol: row.listed.symbol,
            side: row.coins > 0 ? ('Buy' as const) : ('Sell' as const),
            size: String(Math.abs(sizeOf(row))),
            reduceOnly: row.as === 'reduce-only',
          })),
        },
        moves: {
          price: price === null ? {} : { [coin]: price.toFixed(4) },
          volatility: volatility === null ? {} : { [coin]: volatility.toFixed(4) },
          rate: rate === null ? {} : { USDT: rate.toFixed(4) },
          ...(days === null ? {} : { days: days.toFixed(3) }),
        },
      }
    })

/** Books of one unit: everything that is listed, of sizes over three powers of ten, moved or not. */
export const wideBooks: fc.Arbitrary<WideBook> = fc
  .constantFrom<Coin>('BTC', 'BTC', 'ETH', 'SOL', 'XRP')
  .chain(bookOf)

/** A book as a sweep looks at it; null where these moves cannot be made. */
export function movedSubject({ document, moves }: WideBook): SweepSubject | null {
  const unmoved = sound(document)
  const read = readMoves(unmoved, moves)
  const moved = moveByDocument(unmoved, moves)
  if (!read.ok || !moved.ok) return null
  return { scenario: moved.value.scenario, unmoved, moves: read.value }
}
