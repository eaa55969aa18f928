import { describe, expect, it } from 'vitest'
import { said } from '@/engine/documents/fault'
import { builtIn } from '@/engine/reading/testing/documents'
import { setOverride } from '@/state/workbook/rulebookEdits'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { EVERY_GROUP, pathFor } from '@/words/parameterEntries'
import { faultWords, parameterOf, refusal } from './faults'

const GUIDE = builtIn('uta-guide')

function refusalOf(path: string, value: unknown, before: Parameters<typeof refusal>[1] = null, place = path) {
  return refusal(GUIDE, before, setOverride(before, GUIDE, path, value), place)
}

describe('a refusal', () => {
  it('says the bounds in the units of the field', () => {
    expect(refusalOf('units.BTC.stress.priceRange', '0.96')).toBe(
      'Expected a number above 0\u202f%, at most 95\u202f%',
    )
    expect(refusalOf('units.SOL.stress.ivDown', '-1')).toBe('Expected a number from −99\u202f% to 0\u202f%')
    expect(refusalOf('units.default.stress.priceSteps', '12')).toBe(
      'Expected an odd whole number from 3 to 101',
    )
    expect(refusalOf('units.default.imFactor', '0.5')).toBe('Expected a number from 1 to 10')
    expect(refusalOf('liquidation.liquidationFee', '0.2')).toBe(
      'Expected a number from 0\u202f% to 10\u202f%',
    )
    expect(refusalOf('crossMargin.defaultLeverage', '0')).toBe('Expected a number above 0')
    expect(refusalOf('borrow.imr', `0.${'1'.repeat(41)}`)).toBe('Expected a number of at most 40 digits')
    expect(refusalOf('units.default.spotHedge', 'yes')).toBe('Expected true or false')
  })

  it('is none where every bound is kept', () => {
    expect(refusalOf('units.BTC.stress.priceRange', '0.95')).toBeNull()
    expect(refusalOf('units.BTC.stress.priceRange', '0.10')).toBeNull()
  })

  it('of two rates that do not fit stands at the edited one', () => {
    expect(refusalOf('liquidation.targetRate', '1.1')).toBe(
      'Expected at most the liquidation rate, which is 100\u202f%',
    )
    expect(refusalOf('liquidation.liquidationRate', '0.8')).toBe(
      'Expected at least the target rate, which is 90\u202f%',
    )
    const both = { liquidation: { targetRate: '0.95' } }
    expect(refusalOf('liquidation.liquidationRate', '0.93', both)).toBe(
      'Then the target rate: expected at most the liquidation rate, which is 93\u202f%',
    )
  })

  it('of tiers names the cell, or the other tier that the edit would break', () => {
    const tiers = (upTo: string, ratio: string) => [
      { upTo, ratio },
      { upTo: '20', ratio: '0.5' },
      { ratio: '0' },
    ]
    const at = (upTo: string, ratio: string, cell: string) =>
      refusalOf('collateral.BTC', tiers(upTo, ratio), null, `collateral.BTC[0].${cell}`)
    expect(at('10', '1.2', 'ratio')).toBe('Expected a number from 0\u202f% to 100\u202f%')
    expect(at('0', '1', 'upTo')).toBe('Expected a number above 0')
    expect(at('30', '1', 'upTo')).toBe('Then another tier: expected more than the 30 of the tier before')
  })

  it('does not blame an edit for faults that were there before', () => {
    const faulty = { borrow: { imr: '99' } }
    expect(rulebookFaults(GUIDE, faulty).map(parameterOf)).toEqual(['borrow.imr'])
    expect(refusalOf('borrow.mmr', '0.05', faulty)).toBeNull()
    expect(refusalOf('borrow.mmr', '0', faulty)).toMatch(/^Expected/)
  })
})

describe('a fault', () => {
  it('of any parameter is found at its field', () => {
    for (const { parameters } of EVERY_GROUP)
      for (const entry of parameters)
        for (const coin of ['default', 'XRP']) {
          const path = pathFor(entry, coin)
          const overrides = setOverride(null, GUIDE, path, entry.kind === 'tiers' ? [{ ratio: '2' }] : '-99')
          const faults = rulebookFaults(GUIDE, overrides)
          expect(faults.map(parameterOf)).toContain(path)
          for (const fault of faults) expect(faultWords(fault)).not.toMatch(/decimal|, got /)
        }
  })

  it('keeps the words of what it cannot translate', () => {
    expect(faultWords(said('no parameter has this path', ['sources', 'x']))).toBe(
      'No parameter has this path',
    )
  })
})
