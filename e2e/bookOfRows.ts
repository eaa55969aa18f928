import { type App, expect } from './app'

const BOOK = '-1 BTC-24APR26-80000-C-USDT; -1 BTC-24APR26-60000-P-USDT; 0.1 BTCUSDT @ 69000; -1 ETHUSDT'

/** The rows of the book, in its order, as people say them. */
export const [CALL, PUT, BTC, ETH] = [
  'BTC 24 Apr 80,000 call',
  'BTC 24 Apr 60,000 put',
  'BTCUSDT perpetual',
  'ETHUSDT perpetual',
] as const

/** Opens the page with a book of four positions. */
export async function openBookOfRows(app: App): Promise<void> {
  await app.open()
  await app.portfolio.add('Positions', BOOK)
  await expectOrder(app, [CALL, PUT, BTC, ETH])
}

export async function expectOrder({ portfolio }: App, names: readonly string[]): Promise<void> {
  const beginnings = names.map((name) => new RegExp(`^${name}`))
  await expect(portfolio.rows('Positions').getByRole('rowheader')).toHaveText(beginnings)
}
