import { expect, test } from 'vitest'
import { april } from '@/engine/market/shift/testing/moved'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { liquidate } from './liquidation'
import closingUnderWater from './testing/books/closing-under-water.json' with { type: 'json' }
import repaySpare from './testing/books/repay-spare.json' with { type: 'json' }
import { BID, STRANGLE, strangleAt } from './testing/strangle'

const stepsOf = (document: unknown) => liquidate(sound(document)).steps

test('borrowed USDT above 85 %: it is repaid with the BTC there is, and the account is repaired', () => {
  const balances = [
    { coin: 'USDT', wallet: '0', borrowed: '60400' },
    { coin: 'BTC', wallet: '1' },
  ]
  const document = april(
    { positions: [{ symbol: 'BTCUSDT', size: '1', entry: '70070.07' }] },
    {},
    { balances },
  )
  const { steps, outcome } = liquidate(sound(document))
  expect(steps.map(({ step }) => step)).toEqual(['autoRepay'])
  expect(Number(steps[0]?.before.mmRate)).toBeGreaterThan(0.85)
  expect(Number(steps[0]?.after.mmRate)).toBeLessThan(0.85)
  expect(steps[0]?.detail).toMatch(
    /^Converted 0\.86.* BTC into 60,400.* USDT to pay what is owed: the MM rate/,
  )
  expect(outcome).toBe('repaired')
})

test('130 % with orders and no debt: orders are cancelled, then positions reduced to 90 % or less', () => {
  const { steps, outcome } = liquidate(sound(strangleAt(1.3, [BID])))
  expect(steps[0]).toMatchObject({ step: 'cancelOrders' })
  expect(steps[0]?.detail).toMatch(
    /^Cancelled 1 open order: the MM rate falls from 130\.0 % to 1\d\d\.\d %\.$/,
  )
  expect(new Set(steps.slice(1).map(({ step }) => step))).toEqual(new Set(['reduce']))
  expect(steps[1]?.detail).toMatch(
    /^Closed 0\.[23] BTC-24APR26-.* at mark [\d,]+\.\d\d, fee \d+\.\d\d USDT: the MM rate falls from /,
  )
  expect(Number(steps.at(-1)?.before.mmRate)).toBeGreaterThan(0.9)
  expect(Number(steps.at(-1)?.after.mmRate)).toBeLessThanOrEqual(0.9)
  expect(outcome).toBe('reduced')
})

test('95 % without debt: nothing happens', () => {
  expect(liquidate(sound(strangleAt(0.95, [BID])))).toEqual({ steps: [], outcome: 'none' })
})

test('an account that can no longer be saved ends bankrupt', () => {
  const { steps, outcome } = liquidate(sound(strangleAt(40)))
  expect(steps.length).toBeGreaterThan(0)
  expect(outcome).toBe('bankrupt')
})

test('a negative base: bankrupt at once', () => {
  const lost = april({ positions: [{ symbol: 'BTCUSDT', size: '1', entry: '90000' }] })
  expect(liquidate(sound(lost))).toMatchObject({ steps: [], outcome: 'bankrupt' })
})

test('the first state is that of the statement, every step begins where the one before ended', () => {
  const document = strangleAt(1.3, [BID])
  const steps = stepsOf(document)
  const { mmRate, base, maintenanceMargin } = statement(sound(document)).account
  expect(steps[0]?.before).toEqual({ mmRate, base, maintenanceMargin })
  for (const [i, step] of steps.slice(1).entries()) expect(step.before).toEqual(steps[i]?.after)
  expect(steps.every(({ before, after }) => Number(after.mmRate) < Number(before.mmRate))).toBe(true)
})

test('a step has the keys of the statement, in their order', () => {
  const [cancelled, reduced] = stepsOf(strangleAt(1.3, [BID]))
  expect(Object.keys(cancelled ?? {})).toEqual(['step', 'detail', 'before', 'after'])
  expect(Object.keys(reduced ?? {})).toEqual(['step', 'symbol', 'size', 'detail', 'before', 'after'])
  expect(Object.keys(reduced?.before ?? {})).toEqual(['mmRate', 'base', 'maintenanceMargin'])
  expect(reduced?.size).toMatch(/^-0\.[23]$/)
})

test('with a step of one third a position is gone after four steps', () => {
  const document = {
    ...strangleAt(3),
    positions: STRANGLE.slice(0, 1),
    rulebookOverrides: { liquidation: { stepFraction: '0.3', targetRate: '0.0001', liquidationFee: '0' } },
  }
  const { steps } = liquidate(sound(document))
  expect(steps.map(({ size }) => size)).toEqual(['-0.9', '-0.9', '-0.9', '-0.3'])
})

test('an order that would close far from the mark: its loss is what liquidates, and cancelling it is the cure', () => {
  const { steps, outcome } = liquidate(sound(closingUnderWater))
  expect(steps.map(({ detail }) => detail)).toEqual([
    'Cancelled 1 open order, of which 1,000.00 USD would have been lost at its limit: the MM rate falls from 108.0 % to 93.6 %.',
  ])
  expect(outcome).toBe('repaired')
})

test('losses that a wallet cannot pay are borrowed, and repayment says what it could not pay', () => {
  const { steps, outcome } = liquidate(sound(repaySpare))
  const repayments = steps.filter(({ step }) => step === 'autoRepay')
  expect(repayments[0]?.detail).toMatch(
    /^Converted .*; [\d,.]+ USD are still owed, with nothing left to pay with\.$/,
  )
  // Nothing is converted that would be borrowed anew: every step lowers the rate.
  for (const { before, after } of steps) expect(Number(after.mmRate)).toBeLessThan(Number(before.mmRate))
  expect(outcome).toBe('reduced')
})
