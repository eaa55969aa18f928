import { describe, expect, it } from 'vitest'
import { builtIn } from '@/engine/reading/testing/documents'
import { sourceAt } from '@/state/workbook/parameterSource'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { EVERY_GROUP, pathFor } from '@/words/parameterEntries'
import { coinsOf, coinsWithOwn } from './coinsWithOwn'
import { editedRulebook, type ParameterRow, rowsOf } from './parameterRows'

const GUIDE = builtIn('uta-guide')

function row(
  pattern: string,
  coin: string,
  overrides: Parameters<typeof rulebookFaults>[1] = null,
): ParameterRow {
  const rulebook = editedRulebook(GUIDE, overrides, rulebookFaults(GUIDE, overrides))
  const found = EVERY_GROUP.flatMap((group) => rowsOf(group, coin, true, rulebook)).find(
    ({ entry }) => entry.pattern === pattern,
  )
  if (found === undefined) throw new Error(`no row ${pattern}`)
  return found
}

it('has a sentence for every parameter', () => {
  for (const entry of EVERY_GROUP.flatMap(({ parameters }) => parameters))
    expect(sourceAt(GUIDE, pathFor(entry, 'default'))?.note, entry.pattern).toMatch(/^[A-Z].*\.$/)
})

const RANGE = 'units.*.stress.priceRange'

describe('a row', () => {
  it("of a coin says whether the value is the coin's own", () => {
    expect(row(RANGE, 'BTC')).toMatchObject({ value: '0.10', owner: 'own', origin: 'guide', changed: false })
    expect(row(RANGE, 'SOL')).toMatchObject({
      value: '0.20',
      owner: 'inherited',
      origin: 'assumed',
      changed: false,
    })
    expect(row('borrow.imr', 'SOL')).toMatchObject({
      owner: 'account',
      path: 'borrow.imr',
      label: expect.any(String),
    })
  })

  it('of all coins names those that a change does not reach, also the ones that the scenario sets', () => {
    const overrides = { units: { SOL: { stress: { priceRange: '0.3' } } } }
    expect(row(RANGE, 'default', overrides)).toMatchObject({
      owner: 'all coins',
      notReached: ['BTC', 'ETH', 'SOL'],
    })
    expect(row('collateral.*', 'default').notReached).toEqual(['USDT', 'USDC', 'BTC', 'ETH'])
    expect(row('crossMargin.optionMmFactor.*', 'default').notReached).toEqual(['BTC'])
    expect(row('borrow.imr', 'default').notReached).toEqual([])
  })

  it('that the scenario sets is changed, assumed, and knows its original', () => {
    const overrides = { units: { SOL: { stress: { priceRange: '0.3' } } } }
    expect(row(RANGE, 'SOL', overrides)).toMatchObject({
      value: '0.3',
      original: '0.20',
      changed: true,
      origin: 'assumed',
      owner: 'own',
    })
  })

  it('that the scenario sets has the source that the scenario gives it', () => {
    const path = 'units.SOL.stress.priceRange'
    const overrides = {
      units: { SOL: { stress: { priceRange: '0.3' } } },
      sources: { [path]: { kind: 'observed', note: 'Seen.' } },
    }
    expect(row(RANGE, 'SOL', overrides)).toMatchObject({ changed: true, origin: 'observed' })
    const own = { units: { BTC: { stress: { priceRange: '0.3' } } } }
    expect(row(RANGE, 'BTC', own)).toMatchObject({ changed: true, origin: 'assumed' })
  })

  it('that follows a changed default shows it, but is not reset here', () => {
    const overrides = { units: { default: { imFactor: '1.5' } } }
    expect(row('units.*.imFactor', 'ETH', overrides)).toMatchObject({
      value: '1.5',
      original: '1.2',
      changed: false,
      changedForAll: true,
      origin: 'assumed',
    })
  })

  it('has its fault', () => {
    expect(row('borrow.imr', 'default', { borrow: { imr: '0' } }).fault).toMatch(/^Expected a number above 0/)
  })
})

describe('a coin that is no unit', () => {
  it('has its collateral only, beside what is of the account', () => {
    const rulebook = editedRulebook(GUIDE, null, [])
    const rows = EVERY_GROUP.flatMap((group) => rowsOf(group, 'USDT', false, rulebook))
    expect(rows.filter(({ path }) => path.includes('USDT')).map(({ path }) => path)).toEqual([
      'collateral.USDT',
    ])
    expect(rows.map(({ path }) => path)).toContain('crossMargin.tierRate')
  })
})

describe('the coins', () => {
  it('are those of the rulebook and of the market, stablecoins apart', () => {
    expect(coinsOf(GUIDE, ['BTC', 'XRP', 'not a coin'], ['USDT', 'DAI'])).toEqual({
      units: ['BTC', 'ETH', 'SOL', 'ADA', 'AVAX', 'DOT', 'XRP'],
      collateralOnly: ['USDT', 'DAI', 'USDC'],
    })
    expect(coinsWithOwn(GUIDE, 'units.*.spotHedge')).toEqual(['BTC', 'ETH', 'SOL', 'ADA', 'AVAX', 'DOT'])
  })
})
