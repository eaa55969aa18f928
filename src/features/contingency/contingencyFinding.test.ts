import { describe, expect, it } from 'vitest'
import type { UnitStatement } from '@/engine/statement/statement'
import { barText } from '@/ui/chart/waterfallStep'
import { contingencyFinding, factorOf } from './contingencyFinding'
import { percentWords, shareWords } from './share'

const NONE = {
  shortOptions: '0',
  vegaSpread: '0',
  stablecoinSpread: '0',
  deltaSpread: '0',
  perpFutures: '0',
  total: '0',
}

/** Margins as given; no finding reads the rest of the unit. */
function unit(
  maintenanceMargin: string,
  maxLoss: string,
  contingency: Partial<typeof NONE> = {},
): UnitStatement {
  return {
    maintenanceMargin,
    initialMargin: '0',
    maxLoss,
    contingency: { ...NONE, ...contingency },
    portfolios: { C: maintenanceMargin, 'A+C': maintenanceMargin, 'B+C': maintenanceMargin, decides: 'C' },
    worstScenario: null,
    scenarios: [],
    deltaSpreadParts: { calendar: '0', basisRisk: '0' },
    hedgedSpot: '0',
    lockedSpot: '0',
    greeks: { delta: '0', gamma: '0', vega: '0', theta: '0' },
    legs: [],
  }
}

const finding = (...parts: Parameters<typeof unit>) =>
  contingencyFinding({ model: 'uta', base: 'BTC', unit: unit(...parts) }).replaceAll('\u202f', ' ')

describe('the finding of the waterfall', () => {
  it('puts the maximum loss as a fraction and names what adds most', () => {
    expect(finding('15262.27', '11396.81', { shortOptions: '3510.73', vegaSpread: '240' })).toBe(
      'Three quarters of the margin is maximum loss; short options add 3,511',
    )
    expect(finding('1000', '610', { deltaSpread: '390' })).toBe(
      '61 % of the margin is maximum loss; delta spread adds 390.00',
    )
    expect(finding('1000', '610', { perpFutures: '390' })).toBe(
      '61 % of the margin is maximum loss; futures contingency adds 390.00',
    )
    expect(finding('1000', '980', { stablecoinSpread: '20' })).toBe(
      'Almost all of the margin is maximum loss; stablecoin spread adds 20.00',
    )
  })

  it('says when one component outweighs the maximum loss', () => {
    expect(finding('8920.1', '3857.5', { deltaSpread: '4947.1', perpFutures: '115.5' })).toBe(
      'Delta spread outweighs the maximum loss: 4,947 USD, 55 % of the margin',
    )
    expect(finding('900', '300', { shortOptions: '600' })).toBe(
      'Short options outweigh the maximum loss: 600.00 USD, 67 % of the margin',
    )
  })

  it('knows stress alone, contingency alone and nothing at all', () => {
    expect(finding('100', '100')).toBe('The whole margin is maximum loss; no contingency is added')
    expect(finding('210.64', '0', { shortOptions: '210.64' })).toBe(
      'No maximum loss: the margin is short options alone, 210.64 USD',
    )
    expect(finding('300', '0', { shortOptions: '210', deltaSpread: '90' })).toBe(
      'No maximum loss: the margin is contingency alone, 300.00 USD, mostly short options',
    )
    expect(finding('0', '0')).toBe('BTC needs no margin: nothing to lose, no contingency')
  })
})

describe('shares in words', () => {
  it('never rounds something to nothing or most to all', () => {
    expect(percentWords(0.0004).replaceAll('\u202f', ' ')).toBe('under 1 %')
    expect(percentWords(0.9996).replaceAll('\u202f', ' ')).toBe('over 99 %')
    expect(shareWords(0.34)).toBe('A third')
    expect(shareWords(0.66)).toBe('Two thirds')
  })
})

describe('labels of the waterfall', () => {
  it('has the factor of the initial margin, if there is a margin', () => {
    expect(factorOf({ ...unit('10', '10'), initialMargin: '12' })).toBe(1.2)
    expect(factorOf(unit('0', '0'))).toBeNull()
  })

  it('writes as many digits as the bar has room for', () => {
    expect(
      ['3510.73', '240.004', '0', '1274803542.5', '13544828462', '0.00007'].map((value) => barText(value)),
    ).toEqual(['3,511', '240.00', '0', '1,274.8\u202fM', '13.54\u202fbn', '0.000070'])
  })
})
