import { expect, test } from 'vitest'
import { ALL_RULEBOOKS, builtIn } from '@/engine/reading/testing/documents'
import { rulebookOf } from './rulebookOf'

const RULEBOOKS = Object.fromEntries(ALL_RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
const named = (address: string, rulebook: string) =>
  rulebookOf(address, { rulebook, rulebookOverrides: null }, RULEBOOKS)

test('a figure is of the rulebook that it is computed by, whichever is chosen', () => {
  expect(named('account.mmRate', 'uta-observed')).toBe(builtIn('uta-observed').name)
  expect(named('account.mmRate', 'derive')).toBe(builtIn('uta-guide').name)
  expect(named('venues.derive.account.mmRate', 'derive')).toBe(builtIn('derive').name)
  expect(named('venues.paradex.account.mmRate', 'derive')).toBe(builtIn('paradex').name)
  expect(named('account.mmRate', 'lost')).toBe('lost')
})
