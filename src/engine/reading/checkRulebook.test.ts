import { describe, expect, it, test } from 'vitest'
import { COLLATERAL, CONTINGENCY, CROSS_BY_COIN, INITIAL, SPOT, STRESS } from '@/engine/models/uta/parameters'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { checkRulebook } from './checkRulebook'
import { builtIn, lines, put, RULEBOOKS } from './testing/documents'

const GUIDE = builtIn('uta-guide')

function rulebook(document: unknown, overrides?: unknown): Rulebook {
  const checked = checkRulebook(document, overrides)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}

describe('the document', () => {
  test.each([
    [['format'], 'margin-rulebook@2', 'format: expected "margin-rulebook@1", got "margin-rulebook@2"'],
    [['id'], undefined, 'id: expected a text in quotes, got nothing'],
    [['name'], 5, 'name: expected a text in quotes, got the number 5'],
    [['unit'], {}, 'unit: unknown key, did you mean "units"?'],
    [['units'], [], 'units: expected an object, got a list'],
    [['units', 'default'], undefined, 'units.default: expected an object, got nothing'],
    [['units', 'default', 'stress'], 1, 'units.default.stress: expected an object, got the number 1'],
    [['units', 'btc'], {}, 'units.btc: expected a coin in capital letters and digits, or "default"'],
    [['units', 'BTC', 'imfactor'], '2', 'units.BTC.imfactor: unknown key, did you mean "imFactor"?'],
    [['units', 'BTC', 'stress', 'steps'], '2', 'units.BTC.stress.steps: unknown key'],
    [['borrow'], undefined, 'borrow: expected an object, got nothing'],
    [['collateral', 'default'], undefined, 'collateral.default: expected a list, got nothing'],
    [
      ['crossMargin', 'tierStep', 'default'],
      undefined,
      'crossMargin.tierStep.default: expected a decimal, got nothing',
    ],
    [['sources'], undefined, 'sources: expected an object, got nothing'],
  ])('%j = %j', (path, value, fault) => {
    expect(lines(checkRulebook(put(GUIDE, path, value)))).toEqual([fault])
  })

  it('is no object', () => {
    expect(lines(checkRulebook(null))).toEqual(['expected an object, got null'])
  })
})

describe('sources', () => {
  it('every parameter needs its own', () => {
    expect(lines(checkRulebook(put(GUIDE, ['sources', 'units.BTC.stress.priceRange'], undefined)))).toEqual([
      'sources.units.BTC.stress.priceRange: expected where this parameter comes from, got nothing',
    ])
    expect(lines(checkRulebook(put(GUIDE, ['sources', 'units.default.spotHedge'], undefined)))).toEqual([
      'sources.units.default.spotHedge: expected where this parameter comes from, got nothing',
    ])
    expect(lines(checkRulebook(put(GUIDE, ['units', 'SOL', 'imFactor'], '1.5')))).toEqual([
      'sources.units.SOL.imFactor: expected where this parameter comes from, got nothing',
    ])
  })

  it('have a kind and a note', () => {
    const source = { kind: 'guessed', notes: '' }
    expect(lines(checkRulebook(put(GUIDE, ['sources', 'borrow.imr'], source)))).toEqual([
      'sources.borrow.imr.notes: unknown key, did you mean "note"?',
      'sources.borrow.imr.kind: expected "guide", "published", "observed" or "assumed", got "guessed"',
      'sources.borrow.imr.note: expected a text in quotes, got nothing',
    ])
    expect(lines(checkRulebook(put(GUIDE, ['sources', 'borrow.imr'], 'guide')))).toEqual([
      'sources.borrow.imr: expected an object, got "guide"',
    ])
  })

  it('are told beside the parameters that cannot be read, and of those that are not there', () => {
    const sources = {
      'units.BTC.stress.priceRange': { kind: 'guessed', note: 'Seen.' },
      'units.XRP.imFactor': { kind: 'observed' },
      'borrow.imr': { note: 5 },
    }
    const overrides = { units: { BTC: { stress: 5 } }, borrow: { imr: '0.2' }, sources }
    expect(lines(checkRulebook(GUIDE, overrides)).toSorted()).toEqual([
      'rulebookOverrides.sources.borrow.imr.note: expected a text in quotes, got the number 5',
      'rulebookOverrides.sources.units.BTC.stress.priceRange.kind: expected "guide", "published", "observed" or "assumed", got "guessed"',
      'rulebookOverrides.sources.units.XRP.imFactor.note: expected a text in quotes, got nothing',
      'rulebookOverrides.units.BTC.stress: expected an object, got the number 5',
    ])
  })

  test.each([
    'units.BTC.stress',
    'units.btc.imFactor',
    'units',
    'stress.ivUp',
    'borrow.imr.BTC',
    'units.BTC.imFactr',
  ])('belong to a parameter, which %s is not', (path) => {
    expect(lines(checkRulebook(put(GUIDE, ['sources', path], { kind: 'guide', note: '' })))).toEqual([
      `sources.${path}: no parameter has this path`,
    ])
  })
})

describe('parameters', () => {
  it("of a coin are its own, else the default's, with the path and source of where they stand", () => {
    const { of } = rulebook(GUIDE).unit('BTC')
    const [stress, { imFactor }] = [of(STRESS), of(INITIAL)]
    expect(stress.priceRange).toMatchObject({ path: 'units.BTC.stress.priceRange', overridden: false })
    expect(stress.priceRange.value.toFixed()).toBe('0.1')
    expect(stress.priceRange.source.kind).toBe('guide')
    expect(imFactor).toMatchObject({ path: 'units.default.imFactor', overridden: false })
  })

  it('of a unit are computed once', () => {
    const { unit } = rulebook(GUIDE)
    expect(unit('DOGE')).toBe(unit('DOGE'))
    expect(unit('DOGE').of(STRESS).priceRange.value.toFixed()).toBe('0.2')
  })

  it('of coins with strange names are those of the default', () => {
    const { unit, tiers } = rulebook(GUIDE)
    expect(unit('__proto__').isOn(SPOT, 'spotHedge')).toBe(false)
    expect(tiers(COLLATERAL, 'constructor')).toBe(tiers(COLLATERAL, 'default'))
    expect(unit('toString').of(CROSS_BY_COIN)['tierStep.*']).toBe(
      unit('default').of(CROSS_BY_COIN)['tierStep.*'],
    )
  })

  it('by coin in cross margin and collateral', () => {
    const { unit, tiers } = rulebook(GUIDE)
    expect(unit('BTC').of(CROSS_BY_COIN)['optionMmFactor.*'].path).toBe('crossMargin.optionMmFactor.BTC')
    expect(unit('ETH').of(CROSS_BY_COIN)['optionMmFactor.*'].path).toBe('crossMargin.optionMmFactor.default')
    expect(
      tiers(COLLATERAL, 'BTC').map((tier) => [tier.upTo?.toFixed(), tier.ratio.value.toFixed()]),
    ).toEqual([
      ['10', '0.98'],
      ['20', '0.95'],
      ['30', '0.9'],
      ['40', '0.85'],
      ['50', '0.8'],
      [undefined, '0'],
    ])
    expect(tiers(COLLATERAL, 'BTC')[0]?.ratio).toMatchObject({
      path: 'collateral.BTC',
      source: { kind: 'published' },
    })
  })
})

describe('overrides', () => {
  const assumed = { kind: 'assumed', note: 'set by the scenario' }

  it('change what they name, and nothing else', () => {
    const { unit } = rulebook(GUIDE, { units: { BTC: { stress: { priceRange: '0.15' } } } })
    const stress = unit('BTC').of(STRESS)
    expect(stress.priceRange.value.toFixed()).toBe('0.15')
    expect(stress.priceRange).toMatchObject({
      path: 'units.BTC.stress.priceRange',
      overridden: true,
      source: assumed,
    })
    expect(stress.priceSteps).toMatchObject({ path: 'units.BTC.stress.priceSteps', overridden: false })
    expect(unit('ETH').of(STRESS).priceRange.value.toFixed()).toBe('0.1')
  })

  it.each(['units.BTC.stress.priceRange', 'units.default.imFactor'])(
    'say where a value comes from, and else count as assumed: %s',
    (path) => {
      const said = { kind: 'observed', note: "Solved from the exchange's answer." }
      const value = put({}, path.split('.'), '1.15')
      const [, coin = '', ...name] = path.split('.')
      const set = put(value, ['sources'], { [path]: said })
      const low = path.endsWith('priceRange') ? put(set, path.split('.'), '0.15') : set
      const unit = rulebook(GUIDE, low).unit(coin === 'default' ? 'SOL' : coin)
      const parameter = name[0] === 'imFactor' ? unit.of(INITIAL).imFactor : unit.of(STRESS).priceRange
      expect(parameter).toMatchObject({ path, overridden: true, source: said })
    },
  )

  it('that name a source for a value which they do not set leave that value alone', () => {
    const { unit } = rulebook(GUIDE, {
      sources: { 'units.BTC.stress.priceRange': { kind: 'observed', note: 'Seen.' } },
    })
    expect(unit('BTC').of(STRESS).priceRange.overridden).toBe(false)
    expect(unit('BTC').of(STRESS).priceRange.value.toFixed()).toBe('0.1')
  })

  it("of default do not beat a coin's own value", () => {
    const { unit } = rulebook(GUIDE, { units: { default: { stress: { priceRange: '0.4' }, imFactor: '2' } } })
    expect(unit('BTC').of(STRESS).priceRange.value.toFixed()).toBe('0.1')
    expect(unit('BTC').of(INITIAL).imFactor.value.toFixed()).toBe('2')
    expect(unit('BTC').of(INITIAL).imFactor).toMatchObject({
      path: 'units.default.imFactor',
      overridden: true,
      source: assumed,
    })
    expect(unit('SOL').of(STRESS).priceRange.value.toFixed()).toBe('0.4')
  })

  it('may name coins that the rulebook does not', () => {
    const overrides = {
      units: { XRP: { spotHedge: true, contingency: { vegaFactor: '1' } } },
      crossMargin: { tierStep: { XRP: '5' } },
    }
    const { unit } = rulebook(GUIDE, overrides)
    expect(unit('XRP').isOn(SPOT, 'spotHedge')).toBe(true)
    expect(unit('XRP').of(CONTINGENCY).vegaFactor.overridden).toBe(true)
    expect(unit('XRP').of(CONTINGENCY).deltaFactor.overridden).toBe(false)
    expect(unit('XRP').of(CROSS_BY_COIN)['tierStep.*']).toMatchObject({ overridden: true, source: assumed })
  })

  it('take lists whole', () => {
    const { tiers } = rulebook(GUIDE, { collateral: { BTC: [{ ratio: '0.5' }] } })
    expect(tiers(COLLATERAL, 'BTC')).toHaveLength(1)
    expect(tiers(COLLATERAL, 'BTC')[0]?.ratio).toMatchObject({ overridden: true, source: assumed })
  })

  it('may be the whole rulebook, which keeps its id', () => {
    const merged = rulebook(GUIDE, { ...builtIn('uta-observed'), name: 'Mine' })
    expect(merged).toMatchObject({ id: 'uta-guide', name: 'Mine' })
    expect(merged.unit('BTC').of(STRESS).ivUp.value.toFixed()).toBe('0.24')
  })

  test.each([
    [{ units: 5 }, 'rulebookOverrides.units: expected an object, got the number 5'],
    [{ units: { BTC: null } }, 'rulebookOverrides.units.BTC: expected an object, got null'],
    [
      { units: { BTC: { stress: [] } } },
      'rulebookOverrides.units.BTC.stress: expected an object, got a list',
    ],
    [
      { units: { BTC: { stres: {} } } },
      'rulebookOverrides.units.BTC.stres: unknown key, did you mean "stress"?',
    ],
    [{ borow: {} }, 'rulebookOverrides.borow: unknown key, did you mean "borrow"?'],
    [{ borrow: { imr: 1 } }, 'rulebookOverrides.borrow.imr: expected a decimal in quotes, got the number 1'],
    [
      { collateral: { BTC: { 0: { ratio: '1' } } } },
      'rulebookOverrides.collateral.BTC: expected a list, got an object',
    ],
    [{ format: 'x' }, 'rulebookOverrides.format: expected "margin-rulebook@1", got "x"'],
    [null, 'rulebookOverrides: expected an object, got null'],
  ])('%j is refused', (overrides, fault) => {
    expect(lines(checkRulebook(GUIDE, overrides))).toEqual([fault])
  })

  it('do not change the rulebook that they are merged over', () => {
    const [before, overrides] = [builtIn('uta-guide'), { units: { BTC: { imFactor: '3' } } }]
    rulebook(before, overrides)
    expect(before).toEqual(GUIDE)
    expect(overrides).toEqual({ units: { BTC: { imFactor: '3' } } })
  })
})

describe('a prefix', () => {
  it('begins the paths of what the rulebook itself has wrong', () => {
    expect(lines(checkRulebook(put(GUIDE, ['id'], 1), undefined, ['rulebook']))).toEqual([
      'rulebook.id: expected a text in quotes, got the number 1',
    ])
  })
})

it('the built-in rulebooks are sound', () => {
  for (const id of RULEBOOKS.ids) expect(rulebook(builtIn(id)).id).toBe(id)
})
