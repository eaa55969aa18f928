import { describe, expect, it, test } from 'vitest'
import { checkRulebook } from './checkRulebook'
import { builtIn, lines, put } from './testing/documents'

const GUIDE = builtIn('uta-guide')

function faultsOf(path: readonly (string | number)[], value: unknown): readonly string[] {
  return lines(checkRulebook(put(GUIDE, path, value)))
}

/** Each parameter: its bounds in words, values just inside, values just outside. */
const BOUNDS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['stress.priceRange', 'a decimal above 0, at most 0.95', ['0.0001', '0.95'], ['0', '-0.1', '0.9501']],
  [
    'stress.priceSteps',
    'an odd whole number from 3 to 101',
    ['3', '101', '11.0'],
    ['1', '4', '103', '11.5', '-3'],
  ],
  ['stress.ivUp', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['stress.ivDown', 'a decimal from -0.99 to 0', ['-0.99', '0'], ['-1', '0.1']],
  ['stress.ivTermPower', 'a decimal from 0 to 1', ['0', '1'], ['-0.1', '1.1']],
  ['stress.ivTermPivotDays', 'a decimal above 0', ['0.1', '10000'], ['0', '-1']],
  ['stress.expiryDecaySeconds', 'a decimal of 0 or more', ['0', '86400'], ['-1']],
  ['contingency.shortOptionCoefficient', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.vegaFactor', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.stablecoinSpreadFactor', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.deltaFactor', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.basisFactor', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.basisThreshold', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['contingency.perpFuturesRiskFactor', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['imFactor', 'a decimal from 1 to 10', ['1', '10'], ['0.99', '10.1']],
]

const ACCOUNT_BOUNDS: typeof BOUNDS = [
  ['liquidation.autoRepayRate', 'a decimal above 0, at most 10', ['0.01', '10'], ['0', '10.1']],
  ['liquidation.liquidationRate', 'a decimal above 0, at most 10', ['0.9', '10'], ['0', '10.1']],
  ['liquidation.targetRate', 'a decimal above 0, at most 10', ['0.01', '1'], ['0', '10.1']],
  ['liquidation.stepFraction', 'a decimal from 0.01 to 1', ['0.01', '1'], ['0', '0.009', '1.1']],
  ['liquidation.liquidationFee', 'a decimal from 0 to 0.1', ['0', '0.1'], ['-0.1', '0.11']],
  ['liquidation.conversionFee', 'a decimal from 0 to 0.1', ['0', '0.1'], ['-0.1', '0.11']],
  ['borrow.imr', 'a decimal above 0, at most 10', ['0.01', '10'], ['0', '10.1']],
  ['borrow.mmr', 'a decimal above 0, at most 10', ['0.01', '10'], ['0', '10.1']],
  ['crossMargin.optionMmFactor.BTC', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['crossMargin.optionMmFactor.default', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['crossMargin.optionImHigh', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['crossMargin.optionImLow', 'a decimal from 0 to 10', ['0', '10'], ['-0.1', '10.1']],
  ['crossMargin.liquidationFee', 'a decimal from 0 to 0.1', ['0', '0.1'], ['-0.1', '0.11']],
  ['crossMargin.takerFee', 'a decimal from 0 to 0.1', ['0', '0.1'], ['-0.1', '0.11']],
  ['crossMargin.defaultLeverage', 'a decimal above 0', ['0.1', '100'], ['0', '-1']],
  ['crossMargin.tierStep.ETH', 'a decimal above 0', ['1', '1000000000'], ['0', '-1']],
  ['crossMargin.tierRate', 'a decimal above 0, at most 10', ['0.001', '10'], ['0', '10.1']],
  ['crossMargin.tierRateMax', 'a decimal above 0, at most 10', ['0.001', '10'], ['0', '10.1']],
]

const ALL = [
  ...BOUNDS.map(([name, ...rest]) => [`units.default.${name}`, ...rest] as const),
  ...ACCOUNT_BOUNDS,
]

describe('bounds', () => {
  test.each(ALL)('%s: %s', (path, bound, inside, outside) => {
    for (const value of inside) expect(faultsOf(path.split('.'), value), value).toEqual([])
    for (const value of outside) {
      expect(faultsOf(path.split('.'), value), value).toEqual([`${path}: expected ${bound}, got "${value}"`])
    }
    expect(faultsOf(path.split('.'), '0x1')).toEqual([`${path}: expected a decimal, got "0x1"`])
    const isOfCoin = /\.[A-Z]+$/.test(path)
    const missing = isOfCoin ? [] : [`${path}: expected a decimal, got nothing`]
    expect(faultsOf(path.split('.'), undefined)).toEqual(missing)
  })

  test.each(BOUNDS)("hold for a scenario's own %s of a coin: %s", (name, bound, _inside, outside) => {
    for (const value of outside) {
      const overrides = put({}, ['units', 'BTC', ...name.split('.')], value)
      expect(lines(checkRulebook(GUIDE, overrides))).toEqual([
        `rulebookOverrides.units.BTC.${name}: expected ${bound}, got "${value}"`,
      ])
    }
  })

  it('spotHedge is true or false', () => {
    expect(faultsOf(['units', 'BTC', 'spotHedge'], 'true')).toEqual([
      'units.BTC.spotHedge: expected true or false, got "true"',
    ])
  })
})

describe('the target rate', () => {
  it('is at most the liquidation rate', () => {
    expect(faultsOf(['liquidation', 'targetRate'], '1')).toEqual([])
    expect(faultsOf(['liquidation', 'targetRate'], '1.01')).toEqual([
      'liquidation.targetRate: expected at most the liquidationRate, which is 1, got "1.01"',
    ])
  })

  it('is blamed on the one that the scenario sets', () => {
    expect(lines(checkRulebook(GUIDE, { liquidation: { liquidationRate: '0.89' } }))).toEqual([
      'rulebookOverrides.liquidation.liquidationRate: expected at least the targetRate, which is 0.9, got "0.89"',
    ])
    expect(lines(checkRulebook(GUIDE, { liquidation: { targetRate: '1.5' } }))).toEqual([
      'rulebookOverrides.liquidation.targetRate: expected at most the liquidationRate, which is 1, got "1.5"',
    ])
  })
})

describe('collateral tiers', () => {
  const tiers = (value: unknown): readonly string[] => faultsOf(['collateral', 'BTC'], value)

  it('ascend, and the last holds for all beyond', () => {
    expect(tiers([{ upTo: '1', ratio: '1' }, { upTo: '1.5', ratio: '0' }, { ratio: '0.5' }])).toEqual([])
    expect(tiers([{ upTo: '2', ratio: '1' }, { upTo: '2', ratio: '0.5' }, { ratio: '0' }])).toEqual([
      'collateral.BTC[1].upTo: expected more than the 2 of the tier before, got "2"',
    ])
    expect(tiers([{ upTo: '2', ratio: '1' }])).toEqual([
      'collateral.BTC[0].upTo: the last tier has no upTo: it holds for all beyond',
    ])
    expect(tiers([{ ratio: '1' }, { ratio: '0' }])).toEqual([
      'collateral.BTC[0].upTo: expected a decimal, got nothing',
    ])
  })

  it('have ratios from 0 to 1, and quantities above 0', () => {
    expect(tiers([{ upTo: '0', ratio: '1.1' }, { ratio: '-0.1' }])).toEqual([
      'collateral.BTC[0].ratio: expected a decimal from 0 to 1, got "1.1"',
      'collateral.BTC[0].upTo: expected a decimal above 0, got "0"',
      'collateral.BTC[1].ratio: expected a decimal from 0 to 1, got "-0.1"',
    ])
  })

  it('are a list of at least one object', () => {
    expect(tiers([])).toEqual(['collateral.BTC: expected at least one tier'])
    expect(tiers({ ratio: '1' })).toEqual(['collateral.BTC: expected a list, got an object'])
    expect(tiers(['1'])).toEqual(['collateral.BTC[0]: expected an object, got "1"'])
    expect(tiers([{ ratio: '1', upto: '1' }])).toEqual([
      'collateral.BTC[0].upto: unknown key, did you mean "upTo"?',
    ])
  })
})
