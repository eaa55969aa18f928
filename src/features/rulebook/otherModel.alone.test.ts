import { describe, expect, test, vi } from 'vitest'
import { tableOf } from '@/engine/models/parameterTables'
import { toyRulebook } from '@/engine/models/testing/toyRulebook'
import { effectiveValue, mergeRulebook, resetOverride, setOverride } from '@/state/workbook/rulebookEdits'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { groupsOf } from '@/words/parameterEntries'
import { pathWords } from '@/words/parameterWords'
import { coinsOf } from './coinsWithOwn'
import { refusal } from './faults'
import { editedRulebook, rowsOf } from './parameterRows'

vi.mock('@/engine/models/registry', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/engine/models/registry')>()
  const { TOY } = await import('@/engine/models/testing/toyModel')
  return { ...own, MODELS: { ...own.MODELS, toy: TOY } }
})
vi.mock('@/engine/models/parameterTables', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/engine/models/parameterTables')>()
  const { TOY } = await import('@/engine/models/testing/toyModel')
  const isToy = (rulebook: unknown) => Object(rulebook).model === TOY.id
  return {
    PARAMETER_TABLES: { ...own.PARAMETER_TABLES, toy: TOY.parameters },
    tableOf: (rulebook: unknown) => (isToy(rulebook) ? TOY.parameters : own.tableOf(rulebook)),
  }
})

const TOY = toyRulebook()
const SHARE = 'units.BTC.shares.byKind'

describe('a rulebook of another model', () => {
  test('is edited by the table of that model', () => {
    const groups = groupsOf(tableOf(TOY))
    expect(groups.slice(0, 2).map(({ title }) => title)).toEqual(['Shares', 'Maintenance margin'])
    const [shares] = groups
    const rows = shares === undefined ? [] : rowsOf(shares, 'BTC', true, editedRulebook(TOY, null, []))
    expect(rows.map(({ path, value, owner }) => [path, value, owner])).toEqual([
      [SHARE, '0.02', 'own'],
      ['units.BTC.shares.byContract', '0.013', 'inherited'],
    ])
    expect(pathWords(SHARE)).toBe('Shares, share by kind, BTC')
    expect(coinsOf(TOY, [], []).units).toContain('BTC')
  })

  test('takes a change where it fits and says why it does not', () => {
    const changed = setOverride(null, TOY, 'units.ETH.shares.byKind', '0.05')
    expect(rulebookFaults(TOY, changed)).toEqual([])
    expect(effectiveValue(mergeRulebook(TOY, changed), 'units.ETH.shares.byKind')).toBe('0.05')
    expect(resetOverride(changed, 'units.ETH.shares.byKind')).toBeNull()
    expect(setOverride(null, TOY, 'units.ETH.shares.byKind', '0.03')).toBeNull()
    expect(refusal(TOY, null, setOverride(null, TOY, SHARE, '3'), SHARE)).toBe(
      'Expected a number from 0\u202f% to 100\u202f%',
    )
  })
})
