import { expect, test } from 'vitest'
import { faultLine } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import { MODEL_IDS } from '@/engine/reading/readForModel'
import { ALL_RULEBOOKS, builtIn } from '@/engine/reading/testing/documents'
import { readRulebookFile } from './readRulebookFile'

const BUILT_INS = Object.fromEntries(ALL_RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
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
  expect(refused.ok ? [] : refused.faults.map(({ path }) => pathText(path))).toEqual([
    'maintenanceFactor',
    'date',
  ])
})

test('one under the id of another model’s rulebook, and one that says the account’s own model, are laid over one of their model', () => {
  const astray = { ...builtIn('derive'), id: 'paradex', interestRate: '0.02' }
  expect(read(astray, 'uta-guide')).toMatchObject({
    ok: true,
    value: { id: 'paradex', rulebook: 'derive', isKnown: false, overrides: { interestRate: '0.02' } },
  })
  const own = { ...builtIn('uta-guide'), model: 'uta', id: 'mine' }
  expect(read(own, 'derive')).toMatchObject({ ok: true, value: { rulebook: 'uta-guide', overrides: null } })
  expect(read({ ...own, id: 'uta-observed' }, 'derive')).toMatchObject({
    ok: true,
    value: { rulebook: 'uta-observed', isKnown: true },
  })
})

test('what a venue’s file is without stays as built in, and is named: a coin once, of another each parameter', () => {
  const derive = builtIn('derive')
  const { HYPE: _, BTC, ...units } = Object(derive).units
  const { haircut: __, ...bare } = BTC
  const file = {
    ...derive,
    units: { ...units, BTC: { ...bare, perpetual: { initial: '0.07', maintenance: '0.03' } } },
  }
  const taken = read(file, 'derive')
  expect(taken.ok && taken.value.kept).toEqual([
    'units.BTC.haircut.as',
    'units.BTC.haircut.initial',
    'units.BTC.haircut.maintenance',
    'units.HYPE',
  ])
  expect(taken.ok && Object.keys(Object(taken.value.overrides).units)).toEqual(['BTC'])
  expect(taken.ok && Object.keys(Object(taken.value.overrides).units.BTC)).toEqual(['perpetual'])
  expect(read(derive, 'derive')).toMatchObject({ ok: true, value: { kept: [] } })
})

test('one of a model that is not there is refused with the models that are, and nothing else is said of it', () => {
  const other = read({ ...builtIn('derive'), model: 'okx' }, 'derive')
  expect(other.ok ? [] : other.faults.map(faultLine)).toEqual([
    `model: expected one of the margin models ${MODEL_IDS.join(', ')}, got "okx"`,
  ])
})
