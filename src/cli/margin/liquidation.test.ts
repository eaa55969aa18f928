import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Liquidation } from '@/engine/liquidation/liquidationPart'
import { runMargin } from './run'

const ETH_PUT = 'ETH-26JUN26-3000-P-USDT'

/** ETH at 3,500 USD, with so many USDT. */
function ofEther(wallet: string, more: Partial<ScenarioDocument> = {}): ScenarioDocument {
  return {
    format: 'margin-scenario@1',
    name: 'Ether',
    asOf: '2026-05-01T08:00:00Z',
    account: { balances: [{ coin: 'USDT', wallet }] },
    market: {
      stablecoins: { USDT: '1', USDC: '1' },
      underlyings: { ETH: { index: '3500' } },
      quotes: { ETHUSDT: { mark: '3500' }, [ETH_PUT]: { iv: '0.7' } },
    },
    positions: [
      { symbol: ETH_PUT, size: '-20' },
      { symbol: 'ETHUSDT', size: '4', entry: '3500' },
    ],
    ...more,
  }
}

/** What the command says of a document with `--liquidate`. */
async function liquidated(document: ScenarioDocument) {
  const text = JSON.stringify(document)
  const { output, faults } = await runMargin(['--liquidate', 'file.json'], async () => ({ ok: true, text }))
  expect(faults).toEqual([])
  const { account, liquidation } = JSON.parse(output) as {
    account: { mmRate: string; base: string; maintenanceMargin: string }
    liquidation: Liquidation
  }
  return { account, ...liquidation, kinds: liquidation.steps.map(({ step }) => step) }
}

/** The positions with so many USDT that the MM rate is `rate`. */
async function at(rate: number, more: Partial<ScenarioDocument> = {}): Promise<ScenarioDocument> {
  const rich = 200_000
  const { account } = await liquidated(ofEther(String(rich), more))
  const lacking = Number(account.maintenanceMargin) / rate - Number(account.base)
  return ofEther((rich + lacking).toFixed(4), more)
}

const ORDERS: NonNullable<ScenarioDocument['orders']> = [
  { symbol: ETH_PUT, side: 'Sell', size: '2', price: '200' },
  { symbol: 'ETHUSDT', side: 'Buy', size: '1', price: '3400' },
]

function expectFalling({ steps }: Pick<Liquidation, 'steps'>) {
  for (const [i, { before, after }] of steps.entries()) {
    expect(Number(after.mmRate)).toBeLessThan(Number(before.mmRate))
    if (i > 0) expect(before).toEqual(steps[i - 1]?.after)
  }
}

test('borrowed USDT above 85 %: paid back first, and the account is repaired', async () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '41200' },
    { coin: 'ETH', wallet: '13.5' },
  ]
  const futures = [{ symbol: 'ETHUSDT', size: '9', entry: '3500' }]
  const endangered = await liquidated(ofEther('0', { account: { balances }, positions: futures }))
  expect(Number(endangered.account.mmRate)).toBeGreaterThan(0.85)
  expect(endangered.kinds[0]).toBe('autoRepay')
  expect(endangered.outcome).toBe('repaired')
  expectFalling(endangered)
})

test('130 % with orders: they are cancelled, then positions are reduced until 90 % or less', async () => {
  const result = await liquidated(await at(1.3, { orders: ORDERS }))
  expect(Number(result.account.mmRate)).toBeCloseTo(1.3, 4)
  expect(result.kinds[0]).toBe('cancelOrders')
  expect(new Set(result.kinds.slice(1))).toEqual(new Set(['reduce']))
  expect(Number(result.steps.at(-1)?.before.mmRate)).toBeGreaterThan(0.9)
  expect(Number(result.steps.at(-1)?.after.mmRate)).toBeLessThanOrEqual(0.9)
  expect(result.outcome).toBe('reduced')
  expectFalling(result)
})

test('95 % without debt: nothing', async () => {
  const result = await liquidated(await at(0.95, { orders: ORDERS }))
  expect(Number(result.account.mmRate)).toBeCloseTo(0.95, 4)
  expect(result).toMatchObject({ steps: [], outcome: 'none' })
})

test('what is past saving ends bankrupt, with a base of nothing or an MM rate that no close lowers', async () => {
  const result = await liquidated(await at(45))
  expect(result.kinds).toContain('reduce')
  expect(result.outcome).toBe('bankrupt')
  const last = result.steps.at(-1)?.after
  expect(Number(last?.base) <= 0 || Number(last?.mmRate) >= 1).toBe(true)
})
