import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryStorage } from '@/state/testing/memoryStorage'

const NAME = 'marginscope.own-shocks'

beforeEach(() => void vi.resetModules())
afterEach(() => void vi.unstubAllGlobals())

/** What the page begins with over such a storage, told by what it saves when nothing is changed. */
async function begunWith(saved: string | null): Promise<object> {
  const browser = new MemoryStorage()
  if (saved !== null) browser.setItem(NAME, saved)
  vi.stubGlobal('localStorage', browser)
  const { changeOwnShocks } = await import('./ownShocks')
  changeOwnShocks({})
  return JSON.parse(browser.getItem(NAME) ?? '')
}

test('what was changed is there again', async () => {
  const saved = { prices: '-10', ivs: '0, 10', asRulebook: false }
  expect(await begunWith(JSON.stringify(saved))).toEqual(saved)
})

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['no object', '7'],
  ['entries of another kind', '{"prices":3,"asRulebook":"yes","more":1}'],
])('with %s saved it begins as usual', async (_, saved) => {
  expect(await begunWith(saved)).toMatchObject({ ivs: '-30, 0, 50, 100', asRulebook: true })
  vi.resetModules()
  expect(Object.keys(await begunWith(saved)).sort()).toEqual(['asRulebook', 'ivs', 'prices'])
})
