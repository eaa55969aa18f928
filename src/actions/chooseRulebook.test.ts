import { beforeEach, describe, expect, test } from 'vitest'
import { ALL_RULEBOOKS, builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { rulebookOptions } from '@/state/workbook/rulebookOptions'
import { underOwnModel } from '@/state/workbook/underOwnModel'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { chooseRulebook } from './chooseRulebook'

const rulebooks = Object.fromEntries(ALL_RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
const overrides = { units: { BTC: { imFactor: '1.5' } } }
const rules = () => {
  const { rulebook, rulebookOverrides } = scenarioStore.getState().workbook
  return [rulebook, rulebookOverrides]
}

beforeEach(() => {
  libraryStore.setState({ rulebooks })
  scenarioStore.setState({ workbook: { ...EMPTY_WORKBOOK, rulebookOverrides: overrides } })
})

describe('choosing a rulebook', () => {
  test('of the same model keeps what is changed', () => {
    chooseRulebook('uta-observed')
    expect(rules()).toEqual(['uta-observed', overrides])
  })

  test('of another model leaves the changes behind, and one step of undo brings them back', () => {
    chooseRulebook('derive')
    expect(rules()).toEqual(['derive', null])
    chooseRulebook('deribit')
    expect(rules()).toEqual(['deribit', null])
    undo()
    undo()
    expect(rules()).toEqual(['uta-guide', overrides])
  })
})

test('the account’s own margin goes by the usual rules where a venue’s are chosen, otherwise by the chosen ones', () => {
  const { workbook } = scenarioStore.getState()
  expect(underOwnModel(workbook, rulebooks)).toBe(workbook)
  const elsewhere = { ...workbook, rulebook: 'paradex', rulebookOverrides: { fees: { option: '0' } } }
  expect(underOwnModel(elsewhere, rulebooks)).toEqual({
    ...elsewhere,
    rulebook: 'uta-guide',
    rulebookOverrides: null,
  })
})

test('all rulebooks are offered, those of venues under a heading of their own', () => {
  const options = rulebookOptions(rulebooks)
  expect(options.map(({ value }) => value)).toEqual(ALL_RULEBOOKS.ids)
  expect(options.map(({ group }) => group)).toEqual([
    ...RULEBOOKS.ids.map(() => 'Portfolio margin of this account'),
    ...ALL_RULEBOOKS.ids.slice(RULEBOOKS.ids.length).map(() => 'Models of other venues'),
  ])
})
