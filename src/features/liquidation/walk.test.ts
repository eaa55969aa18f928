import { expect, test } from 'vitest'
import { BID, STRANGLE, strangleAt } from '@/engine/liquidation/testing/strangle'
import { run } from '@/engine/models/uta/liquidation/testing/run'
import { plain } from '@/engine/numbers/decimal'
import { walkThrough } from './testWalks'
import { standingAt, stateAt, walkOf } from './walk'

test('before the first part there is no walk', () => {
  expect(walkOf([], String)).toBeNull()
})

test('at every place the account is that of the engine after so many steps', () => {
  const document = strangleAt(1.3, [BID])
  const walk = walkThrough(document)
  const { start, steps } = run(document)
  const appraisals = [start, ...steps.map(({ step }) => step.after)]
  expect(walk.steps.length).toBe(steps.length)
  expect(walk.end).toEqual({ kind: 'end', outcome: 'reduced' })
  for (const [place, { scenario, rates }] of appraisals.entries()) {
    const state = stateAt(walk, place)
    const open = [...state.sizes].filter(([, size]) => size !== '0')
    expect(open).toEqual(scenario.positions.map(({ contract, size }) => [contract.symbol, plain(size)]))
    for (const { coin, wallet } of scenario.balances)
      expect(state.balances.get(coin)?.wallet).toBe(plain(wallet))
    expect(state.mmRate).toBe(plain(rates.mmRate.value))
    expect(state.orders).toBe(scenario.orders.length)
  }
})

test('the start is what is held, and steps do not change it', () => {
  const walk = walkThrough(strangleAt(1.3, [BID]))
  expect([...stateAt(walk, 0).sizes]).toEqual(STRANGLE.map(({ symbol, size }) => [symbol, size]))
  expect(stateAt(walk, 0).orders).toBe(1)
  expect(standingAt(walk, 0)).toBe(walk.start.standing)
  expect(standingAt(walk, 2)).toBe(walk.steps[1]?.step.after)
})
