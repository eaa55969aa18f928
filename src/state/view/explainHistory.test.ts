import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainHistory, keepExplained, lookBeside } from './explainHistory'
import { closeExplanation, explain, followInputs, viewStore } from './viewStore'

let end = () => {}

beforeEach(() => {
  end = keepExplained()
})

afterEach(() => {
  closeExplanation()
  end()
})

const shown = () => viewStore.getState().explained

test('goes back to what was looked at, and forward again', () => {
  explain('account.mmRate')
  followInputs([0])
  followInputs([0, 1])
  lookBeside(-1)
  expect(shown()?.path).toEqual([0])
  lookBeside(-1)
  expect(shown()).toEqual({ address: 'account.mmRate', path: [] })
  lookBeside(-1)
  expect(shown()?.path).toEqual([])
  lookBeside(1)
  lookBeside(1)
  lookBeside(1)
  expect(shown()?.path).toEqual([0, 1])
})

test('what is looked at next takes the place of what was gone back from', () => {
  explain('account.mmRate')
  followInputs([0])
  lookBeside(-1)
  explain('account.imRate')
  expect(explainHistory.getState().looked.map(({ address }) => address)).toEqual([
    'account.mmRate',
    'account.imRate',
  ])
  lookBeside(-1)
  expect(shown()?.address).toBe('account.mmRate')
})

test('begins anew when the panel is opened again', () => {
  explain('account.mmRate')
  closeExplanation()
  explain('account.imRate')
  expect(explainHistory.getState()).toMatchObject({ at: 0, looked: [{ address: 'account.imRate' }] })
})
