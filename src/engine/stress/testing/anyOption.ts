import fc from 'fast-check'

const inputs = fc.record({
  isCall: fc.boolean(),
  forward: fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  logMoneyness: fc.oneof(
    fc.double({ min: -6.9, max: 6.9, noNaN: true }),
    fc.double({ min: -0.12, max: 0.12, noNaN: true }),
    fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
  ),
  volatility: fc.double({ min: 0.01, max: 10, noNaN: true }),
  seconds: fc.oneof(
    fc.double({ min: 1, max: 3600, noNaN: true }),
    fc.double({ min: 3600, max: 3.2e8, noNaN: true }),
  ),
})

/** An option with its prices, from a second to ten years before it expires, often near the money. */
export const anyOption = inputs.map(({ logMoneyness, ...option }) => ({
  ...option,
  strike: option.forward * Math.exp(logMoneyness),
}))
