import { describe, expect, test } from 'vitest'
import { tableOf } from '@/engine/models/parameterTables'
import { builtIn } from '@/engine/reading/testing/documents'
import { setOverride } from '@/state/workbook/rulebookEdits'
import { groupsOf } from '@/words/parameterEntries'
import { pathWords } from '@/words/parameterWords'
import { coinsOf } from './coinsWithOwn'
import { refusal } from './faults'
import { editedRulebook, rowsOf } from './parameterRows'

const DERIVE = builtIn('derive')
const UP = 'units.BTC.volatility.up'
const GROUPS = groupsOf(tableOf(DERIVE))
const rows = (coin: string) =>
  GROUPS.flatMap((group) => rowsOf(group, coin, true, editedRulebook(DERIVE, null, [])))

describe('a venue’s rulebook in the editor', () => {
  test('has every parameter of its coins, with meaning and source, and no others', () => {
    expect(coinsOf(DERIVE, [], []).units).toEqual(['BTC', 'ETH', 'SOL', 'HYPE'])
    const up = rows('BTC').find(({ path }) => path === UP)
    expect(up?.note).toContain('How much volatility rises, relative to itself.')
    expect(up?.note).toContain('state of 26 Jul 2026')
    expect(up?.origin).toBe('published')
    const haircuts = (coin: string) => rows(coin).filter(({ path }) => path.includes('.haircut.')).length
    expect([haircuts('BTC'), haircuts('SOL')]).toEqual([3, 0])
  })

  test('refuses what is out of bounds in the words of its own model', () => {
    const refused = (path: string, value: string) =>
      refusal(DERIVE, null, setOverride(null, DERIVE, path, value), path)
    expect(refused(UP, '11')).toBe('Expected a number from 0\u202f% to 1,000\u202f%')
    expect(refused(UP, '0.5')).toBeNull()
    expect(pathWords('units.BTC.volatility.shortPower', GROUPS)).toBe(
      'Volatility shocks, term power up to 30 days, BTC',
    )
  })
})
