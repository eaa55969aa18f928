import { describe, expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import type { VenueHolding, VenueUnit } from '@/engine/venues/venueUnit'
import { DERIBIT } from './index'
import { held, inverseUnit, linear } from './testing/units'

/** Half a unit of the last place that the venue publishes, and of what is computed of it. */
const DIGITS = 12

/** What the venue would answer of positions alone. */
function answer(unit: VenueUnit<number>, holdings: readonly VenueHolding<number>[]) {
  const portfolio = { name: 'C', held: [], orders: [], holdings }
  const { scenarios, of } = DERIBIT.stress(numbers, unit)
  const { pnl, beforeOffset = pnl } = of(portfolio)
  const results = scenarios.map(({ price, volatility }, place) => {
    return { price, volatility, before: beforeOffset(place), pnl: pnl(place) }
  })
  const pnls = results.map((result) => result.pnl)
  const amounts = new Map(
    DERIBIT.components.map(({ id, amount }) => [id, amount(numbers, unit, portfolio, pnls, 'initial')]),
  )
  const margin = (kind: 'initial' | 'maintenance') =>
    DERIBIT.margin(numbers, unit, portfolio, (id) => amounts.get(id) ?? Number.NaN, kind)
  return {
    // Without options all volatilities give the same.
    main: results.filter(({ volatility }, place) => place < results.length - 8 && volatility === 'same'),
    all: results,
    extended: results.slice(-8),
    amounts: Object.fromEntries(amounts),
    initial: margin('initial'),
    maintenance: margin('maintenance'),
  }
}

function near(values: readonly number[], published: readonly number[]) {
  expect(values).toHaveLength(published.length)
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(published[i] as number, DIGITS - 1)
}

describe('the answer to a simulated ETH perpetual of 15 Feb 2026', () => {
  const unit = inverseUnit({
    index: 1949.34,
    shocks: { priceRange: 0.18 },
    deltaShock: { increment: 0.000004 },
  })
  const position = held(linear({ mark: 1949.49 }), -1948.49001495297 / 1949.49)
  const { main, extended, all, amounts, initial, maintenance } = answer(unit, [position])
  const losses = [-0.04304011233, -0.082526453917, -0.11888171996, -0.152464126729]

  test('has this main table, before and after the offset', () => {
    const before = [0.219399597, 0.15598930885, 0.098850367879, 0.047096248571, 0, ...losses]
    const after = [0.1316397582, 0.09359358531, 0.059310220727, 0.028257749142, 0, ...losses]
    near(
      main.map((result) => result.before),
      before,
    )
    near(
      main.map(({ pnl }) => pnl),
      after,
    )
    near(
      all.slice(0, 27).map(({ pnl }) => pnl),
      after.flatMap((pnl) => [pnl, pnl, pnl]),
    )
  })

  test('has this extended table: each result is that of the end of the range, damped to nothing', () => {
    const before = [0.219399597, 0.219399597, ...new Array<number>(6).fill(-0.152464126729)]
    near(
      extended.map((result) => result.before),
      before,
    )
    near(
      extended.map(({ pnl }) => pnl),
      new Array<number>(8).fill(0),
    )
  })

  test('has these margins', () => {
    expect(amounts.worstCase).toBe(0.152464127)
    expect(amounts.rollShock).toBeCloseTo(0.004997435265, DIGITS)
    expect(amounts.deltaShock).toBe(0)
    expect(initial).toBe(0.157461562)
    expect(maintenance).toBeCloseTo(0.125969249812, DIGITS)
  })
})

describe('the documentation’s example of 17 Jun 2024, without its orders', () => {
  const unit = inverseUnit({
    index: 65_666.19,
    shocks: { priceRange: 0.16 },
    volatility: { up: 0.5 },
    group: { gainShare: 0, gainLimit: 0, minimumMove: 0.01, annualMove: 0.075, dampener: 100e3 },
  })
  const expiry = Date.UTC(2024, 5, 28, 8)
  const days = (expiry - Date.UTC(2024, 5, 17, 10, 22, 20)) / 86_400_000
  const { main, extended, amounts, initial, maintenance } = answer(unit, [
    held(linear({ mark: 65_910.57 }), 20_731.40285810748 / 65_910.57),
    held(linear({ mark: 67_371.75, days, expiry }), -80.0062437645 / 67_371.75),
  ])
  const losses = [-0.059685872381, -0.042729658636, -0.027247898261, -0.013056284583]

  test('has this main table, in which no gain counts', () => {
    near(
      main.map(({ before }) => before),
      [...losses, 0, 0.012051955, 0.023211172593, 0.033573303214, 0.043220804138],
    )
    near(
      main.map(({ pnl }) => pnl),
      [...losses, 0, 0, 0, 0, 0],
    )
  })

  test('has this extended table', () => {
    const before = [-0.059685872381, -0.059685872381, ...new Array<number>(6).fill(0.043220804138)]
    near(
      extended.map((result) => result.before),
      before,
    )
    near(
      extended.map(({ pnl }) => pnl),
      new Array<number>(8).fill(0),
    )
  })

  test('has these margins', () => {
    expect(amounts.worstCase).toBe(0.059685872)
    expect(amounts.rollShock).toBeCloseTo(0.00315725898, DIGITS)
    expect(amounts.deltaShock).toBe(0)
    expect(initial).toBe(0.062843131)
    expect(maintenance).toBeCloseTo(0.050274504784, DIGITS)
  })
})
