import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import type { PrintedGreeks } from './greeksSweep'

const engine = new Engine(RULEBOOKS)
const GREEKS = ['delta', 'gamma', 'vega', 'theta'] as const
const MONEY = ['coin', 'usd'] as const
type Amounts = PrintedGreeks['greeks']['parts']['held']

function greeksOf(
  document: unknown,
  base: string,
  moves: MovesDocument | null = null,
): PrintedGreeks['greeks'] {
  const sweep = engine.sweep('greeks', document, moves, { base }, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  const [part] = [...sweep.value].flatMap((piece) => piece.part ?? [])
  if (part === undefined) throw new Error('no Greeks')
  return part.greeks
}

function each(check: (of: (amounts: Amounts) => number, which: string) => void): void {
  for (const money of MONEY) {
    for (const greek of GREEKS) check((amounts) => Number(amounts[money][greek]), `${money} ${greek}`)
  }
}

/** Within what printing leaves out, eight places of each of some numbers. */
function expectNear(value: number, expected: number, which: string): void {
  const within = Math.max(1, Math.abs(expected)) * 1e-9 + 1e-7
  expect(Math.abs(value - expected), `${which}: ${value}, not ${expected}`).toBeLessThan(within)
}

const basesOf = ({ positions = [], hedges = [] }: ScenarioDocument) =>
  ['BTC', 'ETH'].filter((base) =>
    [...positions, ...hedges.filter(({ enabled }) => enabled !== false)].some(({ symbol }) =>
      symbol.startsWith(base),
    ),
  )

test('positions and hedges make what is held, its expiries too, and orders what would be: in random books', () => {
  let met = 0
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      for (const base of basesOf(document)) {
        const { parts, expiries } = greeksOf(document, base)
        const { positions, hedges, held, orders, withOrders } = parts
        each((of, which) => {
          const dated = Object.values(expiries).map(of)
          expectNear(
            dated.reduce((sum, one) => sum + one, 0),
            of(held),
            `expiries, ${which}`,
          )
          if (positions && hedges) expectNear(of(positions) + of(hedges), of(held), `hedges, ${which}`)
          if (orders && withOrders) expectNear(of(held) + of(orders), of(withOrders), `orders, ${which}`)
        })
        if (positions && orders && Object.keys(expiries).length > 1) met++
      }
    }),
    { numRuns: 60, seed: 12 },
  )
  expect(met).toBeGreaterThan(5)
})

test('every number is the one that its address explains, after what-if moves too', () => {
  const moves: MovesDocument = { price: { BTC: '0.05' } }
  fc.assert(
    fc.property(scenarioDocuments, fc.constantFrom(null, moves), (document, after) => {
      const session = engine.open(document, after)
      for (const base of basesOf(document)) {
        const { parts, expiries } = greeksOf(document, base, after)
        const shown = [
          ...Object.entries(parts).map(([name, amounts]) => [`parts.${name}`, amounts] as const),
          ...Object.entries(expiries).map(([name, amounts]) => [`expiries.${name}`, amounts] as const),
        ]
        for (const [place, amounts] of shown) {
          for (const money of MONEY) {
            for (const greek of GREEKS) {
              const address = `greeks.${base}.${place}.${money}.${greek}`
              const explained = session.explain(address, [])
              const figure = explained.ok ? explained.value?.trail[0]?.step.figure : undefined
              // Explanations show more places than are printed.
              const off = Math.abs(Number(figure?.value) - Number(amounts[money][greek]))
              expect(off, address).toBeLessThan(5.1e-9)
            }
          }
        }
      }
    }),
    { numRuns: 15, seed: 12 },
  )
})

test('they say what a small move does: of the price per cent, of volatility per point, in USD at the index price', () => {
  const book = (index: string, iv: string) =>
    accountDocument({
      index,
      stablecoins: { USDT: '1', USDC: '0.98' },
      quotes: { 'BTC-26JUN26-20000-C': { iv }, 'BTC-24APR26-19000-P-USDT': { iv } },
      positions: [
        { symbol: 'BTC-26JUN26-20000-C', size: '-3' },
        { symbol: 'BTC-24APR26-19000-P-USDT', size: '2' },
        { symbol: 'BTCUSDT', size: '0.5' },
      ],
    })
  const held = (index: string, iv = '0.6') => greeksOf(book(index, iv), 'BTC').parts.held
  const [now, up, down] = [held('20000'), held('20200'), held('19800')]
  expect(Number(now.usd.delta)).toBeCloseTo(Number(now.coin.delta) * 200, 6)
  expect((Number(up.coin.delta) - Number(down.coin.delta)) / 2 / Number(now.coin.gamma)).toBeCloseTo(1, 2)
  expect(Number(now.usd.gamma)).toBeCloseTo(Number(now.coin.gamma) * 200, 6)
  expect(Number(now.coin.vega) * 20000).toBeCloseTo(Number(now.usd.vega), 3)
  expect(Number(now.coin.theta) * 20000).toBeCloseTo(Number(now.usd.theta), 3)
})

test('what has no expiry comes first, then day after day; what is switched off is not in it', () => {
  const document = accountDocument({
    quotes: { 'BTC-26JUN26-20000-C-USDT': { iv: '0.6' }, 'BTCUSDT-24APR26': { mark: '20100' } },
    positions: [
      { symbol: 'BTC-26JUN26-20000-C-USDT', size: '-1' },
      { symbol: 'BTCUSDT-24APR26', size: '1' },
      { symbol: 'BTCUSDT', size: '1' },
    ],
    hedges: [{ symbol: 'BTCUSDT', size: '5', enabled: false }],
    orders: [{ symbol: 'BTCUSDT', side: 'Sell', size: '5', enabled: false }],
  })
  const { parts, expiries } = greeksOf(document, 'BTC')
  expect(Object.keys(parts)).toEqual(['held'])
  expect(Object.keys(expiries)).toEqual(['perpetual', '24APR26', '26JUN26'])
  expect(expiries['24APR26']?.coin.delta).toBe('1')
})
