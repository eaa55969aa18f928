import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { type AccountParts, accountDocument, unitOf } from '@/engine/testing/account'
import { ownCellAddress } from './ownCellAddress'
import { sweptOnce } from './testing/swept'

const [near, far] = ['BTC-27MAR26-10000-C', 'BTC-26JUN26-20000-P'] as const

/** Fifteen minutes before the first expiry; volatility shocks fade with time. */
const parts: AccountParts = {
  asOf: '2026-03-27T07:45:00Z',
  quotes: { [near]: { iv: '0.5' }, [far]: { iv: '0.6' } },
  positions: [
    { symbol: near, size: '2' },
    { symbol: far, size: '-3' },
    { symbol: 'BTCUSDT', size: '-1' },
  ],
  rulebookOverrides: { units: { BTC: { stress: { ivTermPower: '0.5' } } } },
}

function grid(prices: readonly number[], ivs: readonly number[], asRulebook: boolean) {
  const { decides } = unitOf(parts).portfolios
  return sweptOnce('ownGrid', accountDocument(parts), { base: 'BTC', decides, prices, ivs, asRulebook }).pnls
}

test('shocked as the rulebook shocks, the rulebook’s grid gives the rulebook’s results', () => {
  const { scenarios } = unitOf(parts)
  const prices = [...new Set(scenarios.map(({ price }) => Number(price)))]
  const ivs = [...new Set(scenarios.map(({ iv }) => Number(iv)))]
  const pnls = grid(prices, ivs, true)
  for (const { price, iv, pnl } of scenarios) {
    const found = pnls[ivs.indexOf(Number(iv))]?.[prices.indexOf(Number(price))]
    expect(found).toBeCloseTo(Number(pnl), 6)
  }
})

test('else an option near its expiry feels the whole move, and no volatility shock fades', () => {
  const [[fall] = []] = grid([-0.3], [0], false)
  const [[decayed] = []] = grid([-0.3], [0], true)
  // The call deep in the money moves as the price does: by half of it more.
  expect((fall ?? 0) - (decayed ?? 0)).toBeCloseTo(-2 * 20_000 * 0.15, 6)
  const [[whole] = []] = grid([0], [1], false)
  const [[faded] = []] = grid([0], [1], true)
  expect(whole).toBeLessThan(1.3 * (faded ?? 0))
})

test.each([true, false])(
  'each cell is explained down to its legs, shocked as the rulebook does: %s',
  (asRulebook) => {
    const [prices, ivs] = [
      [-0.3, -0.125, 0, 1.1],
      [-0.2, 0, 0.333],
    ]
    const pnls = grid(prices, ivs, asRulebook)
    const engine = new Engine(RULEBOOKS)
    for (const [row, iv] of ivs.entries()) {
      for (const [at, price] of prices.entries()) {
        const address = ownCellAddress('BTC', asRulebook, price, iv)
        const answer = engine.explain(accountDocument(parts), address, [])
        const steps = answer.ok ? (answer.value?.steps ?? []) : []
        const figures = steps.map(({ figure }) => figure)
        expect(figures[0]?.name).toBe('P&L of the scenario')
        expect(Number(figures[0]?.value)).toBeCloseTo(pnls[row]?.[at] ?? Number.NaN, 6)
        // Where the price stays, what follows it alone is no part of it.
        if (price === 0) continue
        const sizes = figures.flatMap(({ name, of }) => (name === 'Size' ? [of] : []))
        expect(sizes.toSorted()).toEqual([far, near, 'BTCUSDT'].toSorted())
        const typed = figures.find(({ name }) => name === 'Own price shock')
        expect(typed).toMatchObject({ value: String(price), source: { note: 'your own shock' } })
      }
    }
  },
)
