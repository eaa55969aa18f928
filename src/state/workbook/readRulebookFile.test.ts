import { expect, test } from 'vitest'
import { builtIn } from '@/engine/reading/testing/documents'
import { readRulebookFile } from './readRulebookFile'

const IDS = ['uta-guide', 'uta-observed', 'paradex', 'derive', 'deribit']
const BUILT_INS = Object.fromEntries(IDS.map((id) => [id, builtIn(id)]))
const read = (document: object, chosen: string) =>
  readRulebookFile(JSON.stringify(document), BUILT_INS, chosen)

test('a venue’s rulebook file is laid over the built-in one of its id, whatever is chosen', () => {
  const changed = { ...builtIn('deribit'), maintenanceFactor: '0.7', date: '2026-10-01' }
  expect(read(changed, 'uta-guide')).toMatchObject({
    ok: true,
    value: { rulebook: 'deribit', isKnown: true, overrides: { maintenanceFactor: '0.7' } },
  })
  expect(read(builtIn('derive'), 'derive')).toMatchObject({ ok: true, value: { overrides: null } })
})

test('one with an id of its own is laid over the one of its model', () => {
  const mine = { ...builtIn('deribit'), id: 'mine' }
  expect(read(mine, 'derive')).toMatchObject({ ok: true, value: { rulebook: 'deribit', isKnown: false } })
  const own = { ...builtIn('uta-guide'), id: 'mine' }
  expect(read(own, 'derive')).toMatchObject({ ok: true, value: { rulebook: 'uta-guide' } })
  expect(read(own, 'uta-observed')).toMatchObject({ ok: true, value: { rulebook: 'uta-observed' } })
})

test('a faulty one is refused with the place of every fault', () => {
  const faulty = { ...builtIn('deribit'), maintenanceFactor: '2', date: 'today' }
  const refused = read(faulty, 'deribit')
  expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(['maintenanceFactor', 'date'])
})
