import { beforeEach, expect, test } from 'vitest'
import { builtIn } from '@/engine/reading/testing/documents'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { shownToasts } from '@/ui/overlays/toasts'
import { adoptRulebook } from './rulebookFile'

const derive = builtIn('derive')

beforeEach(() => {
  libraryStore.setState({ rulebooks: { 'uta-guide': builtIn('uta-guide'), derive } })
  scenarioStore.setState({ workbook: EMPTY_WORKBOOK })
})

test('a rulebook file without a coin and a parameter of the built-in one is taken over, and what stays is said', () => {
  const { HYPE: _, BTC, ...units } = Object(derive).units
  const { haircut: __, ...bare } = BTC
  const file = { ...derive, units: { ...units, BTC: bare }, interestRate: '0.02' }
  expect(adoptRulebook('mine.json', JSON.stringify(file))).toBeNull()
  expect(scenarioStore.getState().workbook).toMatchObject({
    rulebook: 'derive',
    rulebookOverrides: { interestRate: '0.02' },
  })
  expect(shownToasts().at(-1)?.message).toMatch(
    /^Imported mine\.json: 1 difference from Derive.*\. Not in the file, so as built in: .*; Haircut, initial charge, BTC; .*; HYPE\.$/,
  )
})

test('of several rulebook files one is taken over, and one message says so of all, with the way back', () => {
  const text = JSON.stringify({ ...derive, interestRate: '0.02' })
  adoptRulebook('mine.json', text, ['a.json', 'b.json'])
  const [toast] = shownToasts().slice(-1)
  expect(toast?.message).toMatch(
    /^Imported mine\.json: .*\. Not read, as one .* at a time: a\.json, b\.json\.$/,
  )
  toast?.action?.onAction()
  expect(scenarioStore.getState().workbook).toMatchObject({ rulebook: 'uta-guide', rulebookOverrides: null })
  expect(adoptRulebook('mine.json', '{}', ['a.json'])?.name).toBe('mine.json')
  expect(shownToasts().at(-1)?.message).toBe('Not read, as one rulebook is imported at a time: a.json.')
})
