import { test as base } from './app'
import { LivePrices } from './pages/LivePrices'
import { Exchange } from './support/exchange'

interface LiveFixtures {
  /** Stands in for the exchange, at `address`. */
  exchange: Exchange
  prices: LivePrices
}

/** The tests' `test`, with an exchange that can be asked for prices. */
export const test = base.extend<LiveFixtures>({
  exchange: async ({ page }, use) => {
    const exchange = await Exchange.open()
    await use(exchange)
    await page.close()
    await exchange.close()
  },
  prices: async ({ page }, use) => {
    await use(new LivePrices(page))
  },
})

export { expect } from './app'
