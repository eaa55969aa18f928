import { type Arbitrary, array, constant, integer, oneof, record } from 'fast-check'
import { portfolioOf } from '@/cli/bench/portfolioOf'

/** With the balance they are the 2,000 rows that a scenario may have. */
const MOST_LEGS = 1999
const FACTORS = ['0.00001', '1', '0.3', '999', '123456.789']

/** Scenarios of up to 2,000 legs, of sizes, prices and an account that differ by chance, as texts. */
export const books: Arbitrary<string> = record({
  legs: oneof(
    { weight: 12, arbitrary: integer({ min: 1, max: 60 }) },
    integer({ min: 1, max: MOST_LEGS }),
    constant(MOST_LEGS),
  ),
  sizes: array(integer({ min: 0, max: FACTORS.length - 1 }), { minLength: 1, maxLength: 8 }),
  signs: array(integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 8 }),
  index: integer({ min: 1, max: 2_000_000 }),
  wallet: integer({ min: 0, max: 1_000_000_000 }),
  borrowed: integer({ min: 0, max: 1_000_000_000 }),
}).map(({ legs, sizes, signs, index, wallet, borrowed }) => {
  const book = portfolioOf(legs)
  const sizeAt = (place: number) => FACTORS[sizes[place % sizes.length] ?? 0] ?? '1'
  return JSON.stringify({
    ...book,
    account: {
      ...book.account,
      balances: [{ coin: 'USDT', wallet: String(wallet), borrowed: String(borrowed) }],
    },
    market: { ...book.market, underlyings: { BTC: { index: String(index) } } },
    positions: book.positions?.map((row, place) => ({
      ...row,
      size: `${signs[place % signs.length] ? '-' : ''}${sizeAt(place)}`,
    })),
    orders: book.orders?.map((row, place) => ({ ...row, size: sizeAt(place) })),
  })
})
