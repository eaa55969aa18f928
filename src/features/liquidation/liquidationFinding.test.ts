import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { BID, strangleAt } from '@/engine/liquidation/testing/strangle'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { liquidationFinding } from './liquidationFinding'
import { futureWith, spaced, walkThrough } from './testWalks'

const finding = (document: ScenarioDocument, moves: MovesDocument | null = null) =>
  spaced(liquidationFinding(walkThrough(document), moves))

test('steps, how it ends and where; after a move, which', () => {
  expect(finding(strangleAt(1.3, [BID]))).toMatch(
    /^Liquidation in \d+ steps, ends reduced at (8\d|90)\.\d %$/,
  )
  expect(finding(strangleAt(1.3, [BID]), { price: { BTC: '-0.25' }, volatility: { '*': '0.2' } })).toMatch(
    /^After BTC down 25 %, volatility up 20 %: liquidation in \d+ steps, ends reduced at /,
  )
})

test('no liquidation: it says from where on something would', () => {
  expect(finding(strangleAt(0.74))).toBe('No liquidation at 74.0 %; it starts at 100 %')
  expect(finding(strangleAt(0.9999), { days: '7' })).toBe(
    'After 7 days: no liquidation at 99.99 %; it starts at 100 %',
  )
  const calm = futureWith([
    { coin: 'USDT', wallet: '0', borrowed: '20000' },
    { coin: 'BTC', wallet: '1' },
  ])
  expect(finding(calm)).toMatch(/^No liquidation at \d\d\.\d %; debts are repaid from 85 % on$/)
})

test('a debt without anything to pay it with', () => {
  const walk = walkThrough(strangleAt(0.9))
  const start = { ...walk.start, burdens: { orders: 0, orderLoss: '0', owed: '500.5' } }
  expect(spaced(liquidationFinding({ ...walk, start }, null))).toBe(
    'No liquidation at 90.0 %: 500.50 USD are owed, but there is nothing to pay with',
  )
})

test('below the rate of liquidation there is only repayment', () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '58700' },
    { coin: 'BTC', wallet: '1' },
  ]
  expect(finding(futureWith(balances))).toMatch(
    /^Repayment in 1 step, ends at \d\d\.\d %, where nothing more happens$/,
  )
})

test('repaired only where nothing is left at or above a rate at which something would happen', () => {
  const walk = walkThrough(
    futureWith([
      { coin: 'USDT', wallet: '0', borrowed: '58700' },
      { coin: 'BTC', wallet: '1' },
    ]),
  )
  const steps = walk.steps.map((made) => ({
    ...made,
    step: { ...made.step, after: { ...made.step.after, mmRate: '0.87' } },
    burdens: { ...made.burdens, owed: '250' },
  }))
  expect(spaced(liquidationFinding({ ...walk, steps }, null))).toBe(
    'Repayment in 1 step, ends at 87.0 % with 250.00 USD still owed and nothing left to pay with',
  )
})

test('bankrupt: what is missing', () => {
  const lost = futureWith([{ coin: 'USDT', wallet: '5000' }], '90000')
  expect(finding(lost)).toMatch(/^Bankrupt at once: 1\d,\d{3}\.\d\d USD are missing$/)
  expect(finding(strangleAt(45))).toMatch(/^Liquidation in \d+ steps?, ends bankrupt: /)
})

test('while there may be more steps', () => {
  const walk = walkThrough(strangleAt(1.3, [BID]))
  const part = { ...walk, steps: walk.steps.slice(0, 2), end: null }
  expect(liquidationFinding(part, null)).toBe('Liquidation, 2 steps so far')
})
