import { beforeEach, expect, test } from 'vitest'
import {
  closeDialog,
  closeExplanation,
  explain,
  followInputs,
  openDialog,
  showTab,
  showUnit,
  viewStore,
} from './viewStore'

const view = () => viewStore.getState()

beforeEach(() => viewStore.setState(viewStore.getInitialState(), true))

test('at first the stress of the first unit is looked at, and nothing is explained', () => {
  expect(view()).toMatchObject({ tab: 'Stress', unit: null, explained: null })
})

test('explaining another figure starts at that figure', () => {
  explain('account.mmRate')
  followInputs([0, 2])
  expect(view().explained).toEqual({ address: 'account.mmRate', path: [0, 2] })
  explain('account.imRate')
  expect(view().explained).toEqual({ address: 'account.imRate', path: [] })
})

test('inputs of nothing lead nowhere', () => {
  explain('account.mmRate')
  closeExplanation()
  followInputs([0])
  expect(view().explained).toBeNull()
})

test('tabs and units are shown as chosen', () => {
  showTab('Contingency')
  showUnit('ETH')
  expect(view()).toMatchObject({ tab: 'Contingency', unit: 'ETH' })
})

test('one dialog is open at a time', () => {
  openDialog('palette')
  openDialog('chain')
  expect(view().dialog).toBe('chain')
  closeDialog()
  expect(view().dialog).toBeNull()
})
