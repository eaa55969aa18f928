import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Statement } from '@/engine/statement/statement'
import { decidingSentence } from './sentence'

function expected(name: string): Statement {
  return JSON.parse(readFileSync(`src/engine/models/uta/cases/${name}.expected.json`, 'utf8'))
}

function words(statement: Statement): string {
  return decidingSentence({ model: 'uta', statement })
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u202f', ' ')
}

describe('the deciding sentence', () => {
  it('names the worst scenario, its loss, and the margin of which it is a share', () => {
    expect(words(expected('01-short-calls'))).toBe(
      'BTC up 10 % with volatility up 20 % would lose 9,853.61 USD. That is 82 % of BTC’s margin of 11,953.61; the rest is contingency 2,100.00.',
    )
  })

  it('says what other units and borrowing add, so that all of it is the margin above', () => {
    const statement = expected('11-two-units')
    const units = Object.entries(statement.units)
    const amounts = decidingSentence({ model: 'uta', statement }).filter(({ address }) =>
      address?.endsWith('maintenanceMargin'),
    )
    const sum = amounts.reduce((total, { text }) => total + Number(text.replaceAll(',', '')), 0)
    expect(amounts.length).toBeGreaterThan(1)
    expect(sum).toBeCloseTo(Number(statement.account.maintenanceMargin), 1)
    for (const [base] of units) expect(words(statement)).toContain(base)
  })

  it('ends with what borrowing adds', () => {
    const statement = expected('10-borrowed')
    const added = statement.account.borrowed.maintenanceMargin
    expect(words(statement).replaceAll(',', '')).toMatch(
      new RegExp(`(Borrowing adds|borrowing) ${Number(added).toFixed(2)}\\.$`),
    )
  })

  it('leads each amount to its explanation', () => {
    const addresses = decidingSentence({ model: 'uta', statement: expected('01-short-calls') }).flatMap(
      ({ address }) => address ?? [],
    )
    expect(addresses).toEqual([
      'units.BTC.maxLoss',
      'units.BTC.maintenanceMargin',
      'units.BTC.contingency.total',
    ])
  })

  it('gives no number to what is hardly anything of the margin', () => {
    const statement = expected('01-short-calls')
    const [unit] = Object.values(statement.units)
    if (unit === undefined) throw new Error('no unit')
    const BTC = { ...unit, maintenanceMargin: '9880', contingency: { ...unit.contingency, total: '26.39' } }
    expect(words({ ...statement, units: { BTC } })).toBe(
      'BTC up 10 % with volatility up 20 % would lose 9,853.61 USD: nearly all of BTC’s margin of 9,880.00.',
    )
  })

  it('says that volatility is beside the point where all of its shocks are as bad', () => {
    const statement = expected('01-short-calls')
    const [unit] = Object.values(statement.units)
    if (unit === undefined) throw new Error('no unit')
    const scenarios = unit.scenarios.map((one) => (one.price === '0.1' ? { ...one, pnl: '-9853.61' } : one))
    expect(words({ ...statement, units: { BTC: { ...unit, scenarios } } })).toMatch(
      /^BTC up 10 % at any volatility would lose/,
    )
  })

  it('says which orders decide and what the margin is without them', () => {
    expect(words(expected('09-orders'))).toMatch(
      /Orders that add long delta decide: without them BTC’s margin is 4,324\.83\.$/,
    )
  })

  it('leaves volatility out where it changes nothing', () => {
    expect(words(expected('08-spot-hedge-basis'))).toMatch(/^SOL up 20 % would lose 1,820\.00 USD/)
  })

  it('says so where no scenario loses and nothing is charged', () => {
    expect(words(expected('17-nothing-to-lose'))).toBe(
      'No scenario loses on BTC, and no contingency applies: its margin is 0. Borrowing adds 2,000.00.',
    )
  })

  it('says as many digits of what is next to nothing as show something of it', () => {
    const statement = expected('01-short-calls')
    const [unit] = Object.values(statement.units)
    if (unit === undefined) throw new Error('no unit')
    const contingency = { ...unit.contingency, total: '0.000158' }
    const BTC = { ...unit, maxLoss: '0.000632', maintenanceMargin: '0.00079', contingency }
    expect(words({ ...statement, units: { BTC } })).toBe(
      'BTC up 10 % with volatility up 20 % would lose 0.00063 USD. That is 80 % of BTC’s margin of 0.00079; the rest is contingency 0.00016.',
    )
  })

  it('invites to begin where there are no positions', () => {
    const statement = { ...expected('01-short-calls'), units: {} }
    const empty = { ...statement, account: { ...statement.account, maintenanceMargin: '0' } }
    expect(words(empty)).toMatch(/^No positions, so no margin is required/)
    const poor = { ...empty, account: { ...empty.account, totalEquity: '0' } }
    expect(words(poor)).toMatch(/^Nothing is held/)
  })
})
