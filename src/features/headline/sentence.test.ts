import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Statement } from '@/engine/statement/statement'
import { decidingSentence } from './sentence'

function expected(name: string): Statement {
  return JSON.parse(readFileSync(`src/engine/testing/cases/${name}.expected.json`, 'utf8'))
}

function words(statement: Statement): string {
  return decidingSentence(statement)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u202f', ' ')
}

describe('the deciding sentence', () => {
  it('names the worst scenario, its loss and the shares of loss and contingency', () => {
    expect(words(expected('01-short-calls'))).toBe(
      'BTC up 10 % with volatility up 20 % would lose 9,853.61 USD. That is 82 % of the margin; 18 % is contingency.',
    )
  })

  it('says which orders decide and what the margin is without them', () => {
    expect(words(expected('09-orders'))).toMatch(
      /The orders that add long delta decide: without orders the margin is 4,324\.83\.$/,
    )
  })

  it('leaves volatility out where it changes nothing', () => {
    expect(words(expected('08-spot-hedge-basis'))).toMatch(/^SOL up 20 % would lose 1,820\.00 USD/)
  })

  it('says so where no scenario loses and nothing is charged', () => {
    expect(words(expected('17-nothing-to-lose'))).toBe(
      'No scenario loses on BTC, and no contingency applies: its margin is 0.',
    )
  })

  it('speaks of the unit that needs most where there are several', () => {
    const statement = expected('11-two-units')
    const [most] = Object.entries(statement.units).sort(
      ([, a], [, b]) => Number(b.maintenanceMargin) - Number(a.maintenanceMargin),
    )
    expect(words(statement)).toContain(`${most?.[0]} needs most of 2 risk units.`)
  })

  it('invites to begin where nothing is held', () => {
    const statement = { ...expected('01-short-calls'), units: {} }
    const empty = { ...statement, account: { ...statement.account, maintenanceMargin: '0' } }
    expect(words(empty)).toMatch(/^Nothing is held/)
  })
})
