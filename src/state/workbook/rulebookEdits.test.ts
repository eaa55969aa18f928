import { describe, expect, it } from 'vitest'
import {
  differencesOf,
  effectiveValue,
  mergeRulebook,
  overridesBetween,
  ownValue,
  plainDecimal,
  resetOverride,
  sameRule,
  setOverride,
} from './rulebookEdits'

const BUILT_IN = {
  format: 'margin-rulebook@1',
  id: 'small',
  name: 'Small',
  units: {
    default: { stress: { priceRange: '0.20', ivUp: '0.2' }, spotHedge: false },
    BTC: { stress: { priceRange: '0.10' }, spotHedge: true },
  },
  borrow: { imr: '0.10', mmr: '0.04' },
  collateral: { default: [{ ratio: '0.8' }], BTC: [{ upTo: '10', ratio: '0.98' }, { ratio: '0' }] },
  sources: { 'borrow.imr': { kind: 'assumed', note: 'some' } },
}

const RANGE = 'units.BTC.stress.priceRange'

describe('reading', () => {
  it("takes the default's value only where the coin has none of its own", () => {
    expect(effectiveValue(BUILT_IN, RANGE)).toBe('0.10')
    expect(effectiveValue(BUILT_IN, 'units.SOL.stress.priceRange')).toBe('0.20')
    expect(ownValue(BUILT_IN, 'units.SOL.stress.priceRange')).toBeUndefined()
    expect(effectiveValue(BUILT_IN, 'collateral.SOL')).toEqual([{ ratio: '0.8' }])
    expect(ownValue(BUILT_IN, '__proto__.toString')).toBeUndefined()
  })

  it('merges key by key, lists whole', () => {
    const overrides = { units: { BTC: { stress: { ivUp: '1' } } }, collateral: { BTC: [{ ratio: '1' }] } }
    const merged = mergeRulebook(BUILT_IN, overrides)
    expect(ownValue(merged, 'units.BTC.stress')).toEqual({ priceRange: '0.10', ivUp: '1' })
    expect(ownValue(merged, 'collateral.BTC')).toEqual([{ ratio: '1' }])
    expect(mergeRulebook(BUILT_IN, null)).toBe(BUILT_IN)
  })

  it('knows a decimal in every spelling', () => {
    expect(['0.10', '007', '-0', '0.00', '1.00', '-0.20', '100', 'x'].map(plainDecimal)).toEqual([
      '0.1',
      '7',
      '0',
      '0',
      '1',
      '-0.2',
      '100',
      'x',
    ])
    expect(sameRule([{ upTo: '10', ratio: '1.0' }], [{ ratio: '1', upTo: '10.00' }])).toBe(true)
    expect(sameRule('0.1', '0.10000000000000000001')).toBe(false)
    expect(sameRule(true, 'true')).toBe(false)
  })
})

describe('setting and resetting', () => {
  it('adds to what is set, and leaves the given overrides as they were', () => {
    const first = setOverride(null, BUILT_IN, RANGE, '0.15')
    const both = setOverride(first, BUILT_IN, 'borrow.imr', '0.2')
    expect(first).toEqual({ units: { BTC: { stress: { priceRange: '0.15' } } } })
    expect(both).toEqual({ ...first, borrow: { imr: '0.2' } })
    expect(BUILT_IN.units.BTC.stress.priceRange).toBe('0.10')
  })

  it('keeps nothing of a value that counts anyway', () => {
    const set = setOverride(null, BUILT_IN, RANGE, '0.15')
    expect(setOverride(set, BUILT_IN, RANGE, '0.1')).toBeNull()
    expect(setOverride(null, BUILT_IN, 'units.SOL.stress.priceRange', '0.2')).toBeNull()
    expect(setOverride(null, BUILT_IN, 'units.SOL.spotHedge', false)).toBeNull()
  })

  it("keeps a coin's value that equals the built-in default while the default is another", () => {
    const set = setOverride(null, BUILT_IN, 'units.default.stress.priceRange', '0.3')
    expect(setOverride(set, BUILT_IN, 'units.SOL.stress.priceRange', '0.2')).toEqual({
      units: { default: { stress: { priceRange: '0.3' } }, SOL: { stress: { priceRange: '0.2' } } },
    })
  })

  it('takes emptied branches away, and nothing else', () => {
    const both = { units: { BTC: { stress: { priceRange: '0.15' }, imFactor: '2' } }, borrow: { imr: '1' } }
    expect(resetOverride(both, RANGE)).toEqual({ units: { BTC: { imFactor: '2' } }, borrow: { imr: '1' } })
    expect(resetOverride({ units: { BTC: { imFactor: '2' } } }, 'units.BTC.imFactor')).toBeNull()
    expect(resetOverride(both, 'units.ETH.imFactor')).toEqual(both)
    expect(resetOverride(null, RANGE)).toBeNull()
    expect(resetOverride({}, RANGE)).toBeNull()
  })
})

describe('the source of what is set', () => {
  const seen = { kind: 'observed', note: 'Seen.' } as const

  it('is kept beside it, and is no difference', () => {
    const edited = setOverride(null, BUILT_IN, RANGE, '0.15', seen)
    expect(edited).toEqual({ units: { BTC: { stress: { priceRange: '0.15' } } }, sources: { [RANGE]: seen } })
    const paths = differencesOf(BUILT_IN, mergeRulebook(BUILT_IN, edited)).map(({ path }) => path)
    expect(paths).toEqual([RANGE])
  })

  it('goes with the value that it was of', () => {
    const edited = setOverride(null, BUILT_IN, RANGE, '0.15', seen)
    expect(resetOverride(edited, RANGE)).toBeNull()
    expect(setOverride(edited, BUILT_IN, RANGE, '0.16')).toEqual({
      units: { BTC: { stress: { priceRange: '0.16' } } },
    })
    const other = setOverride(edited, BUILT_IN, 'borrow.imr', '0.2')
    expect(ownValue(other, 'sources')).toEqual({ [RANGE]: seen })
  })
})

describe('differences', () => {
  it('are none between spellings, names and sources', () => {
    const other = {
      ...BUILT_IN,
      id: 'other',
      name: 'Other',
      borrow: { imr: '0.1', mmr: '0.040' },
      sources: {},
    }
    expect(differencesOf(BUILT_IN, other)).toEqual([])
    expect(overridesBetween(BUILT_IN, other)).toBeNull()
  })

  it('have what counts before and after', () => {
    const merged = mergeRulebook(BUILT_IN, {
      units: { SOL: { stress: { priceRange: '0.25' } } },
      collateral: { BTC: [{ ratio: '1' }] },
    })
    expect(differencesOf(BUILT_IN, merged)).toEqual([
      { path: 'collateral.BTC', from: BUILT_IN.collateral.BTC, to: [{ ratio: '1' }] },
      { path: 'units.SOL.stress.priceRange', from: '0.20', to: '0.25' },
    ])
  })

  it("count a coin's own value that equals the default: it no longer follows it", () => {
    const merged = mergeRulebook(BUILT_IN, { units: { SOL: { stress: { priceRange: '0.20' } } } })
    expect(overridesBetween(BUILT_IN, merged)).toEqual({ units: { SOL: { stress: { priceRange: '0.20' } } } })
  })

  it('keep where a changed parameter comes from, and nothing of what stays as it was', () => {
    const seen = { kind: 'observed', note: 'in an answer' }
    const other = {
      ...BUILT_IN,
      borrow: { imr: '0.2', mmr: '0.04' },
      units: { ...BUILT_IN.units, BTC: { stress: { priceRange: '0.16' }, spotHedge: true } },
      sources: { [RANGE]: seen, 'borrow.mmr': seen, 'borrow.imr': BUILT_IN.sources['borrow.imr'] },
    }
    const overrides = overridesBetween(BUILT_IN, other)
    // The source of borrow.imr is the built-in rulebook's own, which is of another value.
    expect(overrides).toEqual({
      units: { BTC: { stress: { priceRange: '0.16' } } },
      borrow: { imr: '0.2' },
      sources: { [RANGE]: seen },
    })
    expect(overridesBetween(BUILT_IN, mergeRulebook(BUILT_IN, overrides))).toEqual(overrides)
  })

  it('take the source of a default that a coin was left to', () => {
    const seen = { kind: 'observed', note: 'in an answer' }
    const path = 'units.default.stress.priceRange'
    const other = {
      ...BUILT_IN,
      units: {
        default: { stress: { priceRange: '0.5', ivUp: '0.2' }, spotHedge: false },
        BTC: { spotHedge: true },
      },
      sources: { ...BUILT_IN.sources, [path]: seen },
    }
    expect(overridesBetween(BUILT_IN, other)?.sources).toEqual({ [path]: seen, [RANGE]: seen })
  })

  it('set a coin that the other rulebook leaves to its default to that default', () => {
    const other = {
      ...BUILT_IN,
      units: { default: { stress: { priceRange: '0.5', ivUp: '0.2' }, spotHedge: false } },
      collateral: { default: [{ ratio: '0.7' }] },
    }
    const overrides = overridesBetween(BUILT_IN, other)
    expect(overrides).toEqual({
      units: {
        default: { stress: { priceRange: '0.5' } },
        BTC: { stress: { priceRange: '0.5' }, spotHedge: false },
      },
      collateral: { default: [{ ratio: '0.7' }], BTC: [{ ratio: '0.7' }] },
    })
    const merged = mergeRulebook(BUILT_IN, overrides)
    for (const path of [RANGE, 'units.ETH.stress.priceRange', 'units.BTC.spotHedge', 'collateral.BTC'])
      expect(effectiveValue(merged, path)).toEqual(effectiveValue(other, path))
  })
})
