import { describe, expect, test, vi } from 'vitest'
import { Engine } from '@/engine/engine'
import { SPOT } from '@/engine/models/uta/parameters'
import { checkRulebook } from '@/engine/reading/checkRulebook'
import { checkScenario } from '@/engine/reading/checkScenario'
import { builtIn, lines, put } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { walkFigures } from '@/engine/testing/figureFaults'
import { KEPT, SHARES } from './testing/toyModel'
import { toyRulebook } from './testing/toyRulebook'

vi.mock('./registry', async (importOriginal) => {
  const own = await importOriginal<typeof import('./registry')>()
  const { TOY } = await import('./testing/toyModel')
  return { ...own, MODELS: { ...own.MODELS, toy: TOY } }
})

const BOOKS = { ids: ['toy'], document: toyRulebook }
const DOCUMENT = {
  ...accountDocument({ positions: [{ symbol: 'BTCUSDT', size: '1.5' }] }),
  rulebook: 'toy',
  rulebookOverrides: {},
}
const overriding = (share: string) =>
  put(DOCUMENT, ['rulebookOverrides'], { units: { BTC: { shares: { byKind: share } } } })

function scenario(document: unknown) {
  const checked = checkScenario(document, BOOKS)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}

describe('a rulebook of a model with parameters of its own', () => {
  test('is read by the table of that model, with sources', () => {
    const { unit } = scenario(overriding('0.04')).rulebook
    expect(unit('BTC').of(SHARES).byKind).toMatchObject({
      path: 'units.BTC.shares.byKind',
      overridden: true,
    })
    const { byContract } = unit('BTC').of(SHARES)
    expect([byContract.value.toFixed(), byContract.path]).toEqual([
      '0.013',
      'units.default.shares.byContract',
    ])
    expect(unit('ETH').of(SHARES).byKind.value.toFixed()).toBe('0.03')
    expect(unit('ETH').of(KEPT).maintenanceShare.source.note).toBe('A model made up for tests.')
    expect(unit('BTC').isOn(SPOT, 'spotHedge')).toBe(false)
  })

  test.each([
    [
      ['units', 'BTC', 'shares', 'byKind'],
      '2',
      'units.BTC.shares.byKind: expected a decimal from 0 to 1, got "2"',
    ],
    [
      ['units', 'default', 'maintenanceShare'],
      undefined,
      'units.default.maintenanceShare: expected a decimal, got nothing',
    ],
    [['units', 'default', 'imFactor'], '1.2', 'units.default.imFactor: unknown key'],
    [
      ['sources', 'units.default.shares.byContract'],
      undefined,
      'sources.units.default.shares.byContract: expected where this parameter comes from, got nothing',
    ],
    [
      ['sources', 'units.BTC.stress.priceRange'],
      { kind: 'guide', note: 'Said.' },
      'sources.units.BTC.stress.priceRange: no parameter has this path',
    ],
    [['units', 'BTC', 'shares', 'by'], '1', 'units.BTC.shares.by: unknown key'],
  ])('says where it is wrong: %j', (path, value, fault) => {
    expect(lines(checkRulebook(put(toyRulebook(), path, value)))).toEqual([fault])
  })

  test('is none of the account’s own, nor the other way round', () => {
    const asOwn = lines(checkRulebook({ ...toyRulebook(), model: 'uta' }))
    expect(asOwn).toContain('units.default.shares: unknown key')
    expect(lines(checkRulebook({ ...builtIn('uta-guide'), model: 'toy' }))).toContain(
      'units.default.stress: unknown key',
    )
  })

  test('is used: another share is another margin, explained down to where it stands', () => {
    const engine = new Engine(BOOKS)
    const marginOf = (document: unknown) => {
      const result = engine.evaluate(document, null)
      if (!result.ok) throw new Error(JSON.stringify(result.faults))
      return result.value.statement.units.BTC
    }
    const [before, after] = [marginOf(DOCUMENT), marginOf(overriding('0.04'))]
    expect([before?.contingency.total, after?.contingency.total]).toEqual(['600', '1200'])
    const { figures, faults } = walkFigures(statementFigures(scenario(overriding('0.04'))).figures.units)
    expect(faults).toEqual([])
    const places = [...figures].flatMap(({ term, source }) =>
      source?.kind === 'parameter' ? [[term.name, source.path, source.overridden]] : [],
    )
    expect(places).toContainEqual(['Share by kind', 'units.BTC.shares.byKind', true])
    expect(places).toContainEqual(['Maintenance share', 'units.default.maintenanceShare', false])
  })

  test('is found where it explains what somebody else says', () => {
    const engine = new Engine(BOOKS)
    const theirs = engine.evaluate(overriding('0.04'), null)
    if (!theirs.ok) throw new Error('not evaluated')
    const text = JSON.stringify(theirs.value.statement)
    const sweep = engine.sweep('reconcile', DOCUMENT, null, { text }, WHOLE)
    if (!sweep.ok) throw new Error('no sweep')
    const explained = [...sweep.value].flatMap(({ part }) => (part?.kind === 'explained' ? [part.by] : []))
    expect(explained).toEqual([{ parameter: 'units.BTC.shares.byKind', value: '0.04', was: '0.02' }])
  })
})
