import { describe, expect, it, test } from 'vitest'
import {
  BORROW,
  COLLATERAL,
  CONTINGENCY as CONTINGENCY_GROUP,
  CROSS,
  CROSS_BY_COIN,
  INITIAL,
  LIQUIDATION,
  SPOT,
  STRESS,
} from '@/engine/models/uta/parameters'
import type { Parameter, Rulebook, UnitParameters } from '@/engine/portfolio/rulebook'
import { checkRulebook } from './checkRulebook'
import { builtIn, RULEBOOKS } from './testing/documents'

function rulebook(id: string): Rulebook {
  const checked = checkRulebook(builtIn(id))
  if (!checked.ok) throw new Error('the built-in rulebook is not sound')
  return checked.value
}

type Figures = readonly [value: string, kind: string]

function figures({ value, source }: Parameter): Figures {
  return [value.toFixed(), source.kind]
}

/** Every parameter of a unit by name, as value and kind of source. */
function unitFigures({ of }: UnitParameters): Record<string, Figures> {
  const all: Record<string, Parameter> = { ...of(STRESS), ...of(CONTINGENCY_GROUP), ...of(INITIAL) }
  return Object.fromEntries(Object.entries(all).map(([name, parameter]) => [name, figures(parameter)]))
}

const CONTINGENCY = {
  shortOptionCoefficient: ['0.01', 'assumed'],
  vegaFactor: ['0.03', 'assumed'],
  stablecoinSpreadFactor: ['0.01', 'assumed'],
  perpFuturesRiskFactor: ['0.0003', 'observed'],
  imFactor: ['1.2', 'observed'],
  expiryDecaySeconds: ['1800', 'guide'],
}

const VOLATILITY = {
  'uta-guide': {
    ivUp: ['0.2', 'guide'],
    ivDown: ['-0.2', 'guide'],
    ivTermPower: ['0', 'assumed'],
    ivTermPivotDays: ['30', 'assumed'],
  },
  'uta-observed': {
    ivUp: ['0.24', 'observed'],
    ivDown: ['-0.2', 'observed'],
    ivTermPower: ['0.3', 'observed'],
    ivTermPivotDays: ['30', 'observed'],
  },
}

describe.each(Object.entries(VOLATILITY))('%s', (id, volatility) => {
  const book = rulebook(id)

  test.each([
    ['BTC', 'observed'],
    ['ETH', 'guide'],
  ])('parameters of %s', (coin, basis) => {
    expect(unitFigures(book.unit(coin))).toEqual({
      ...CONTINGENCY,
      ...volatility,
      priceRange: ['0.1', 'guide'],
      priceSteps: ['11', 'guide'],
      deltaFactor: ['0.0003', 'guide'],
      basisFactor: ['0.45', basis],
      basisThreshold: ['0.05', basis],
    })
  })

  test.each(['SOL', 'DOGE'])('parameters of %s', (coin) => {
    expect(unitFigures(book.unit(coin))).toEqual({
      ...CONTINGENCY,
      ...volatility,
      priceRange: ['0.2', 'assumed'],
      priceSteps: ['11', 'assumed'],
      deltaFactor: ['0.0003', 'assumed'],
      basisFactor: ['0.6', 'guide'],
      basisThreshold: ['0.05', 'guide'],
    })
  })

  it('lets the coins of the guide hedge', () => {
    const hedging = ['BTC', 'ETH', 'SOL', 'ADA', 'AVAX', 'DOT', 'DOGE', 'USDT', 'default']
    expect(hedging.filter((coin) => book.unit(coin).isOn(SPOT, 'spotHedge'))).toEqual(hedging.slice(0, 6))
  })

  it('liquidation and borrowing', () => {
    expect(Object.values(book.of(LIQUIDATION)).map(figures)).toEqual([
      ['0.85', 'guide'],
      ['1', 'guide'],
      ['0.9', 'guide'],
      ['0.1', 'assumed'],
      ['0.002', 'assumed'],
      ['0.001', 'assumed'],
    ])
    expect(Object.values(book.of(BORROW)).map(figures)).toEqual([
      ['0.1', 'assumed'],
      ['0.04', 'published'],
    ])
  })

  it('collateral', () => {
    const ratios = (coin: string): string[] =>
      book.tiers(COLLATERAL, coin).map((tier) => tier.ratio.value.toFixed())
    expect(ratios('BTC')).toEqual(['0.98', '0.95', '0.9', '0.85', '0.8', '0'])
    expect(['ETH', 'USDT', 'USDC', 'SOL'].map(ratios)).toEqual([['0.98'], ['1'], ['1'], ['0.8']])
  })

  it('cross margin', () => {
    const crossMargin = book.of(CROSS)
    const byBase = (coin: string) => book.unit(coin).of(CROSS_BY_COIN)
    const byCoin = (read: (coin: string) => Parameter): string[] =>
      ['BTC', 'ETH', 'SOL'].map((coin) => read(coin).value.toFixed())
    expect(byCoin((coin) => byBase(coin)['optionMmFactor.*'])).toEqual(['0.03', '0.05', '0.05'])
    expect(byCoin((coin) => byBase(coin)['tierStep.*'])).toEqual(['2000000', '1000000', '200000'])
    expect(figures(crossMargin.optionImHigh)).toEqual(['0.15', 'guide'])
    expect(figures(crossMargin.optionImLow)).toEqual(['0.1', 'guide'])
    expect(figures(crossMargin.liquidationFee)).toEqual(['0.002', 'guide'])
    expect(figures(crossMargin.takerFee)).toEqual(['0.00055', 'guide'])
    expect(figures(crossMargin.defaultLeverage)).toEqual(['10', 'assumed'])
    expect(figures(crossMargin.tierRate)).toEqual(['0.005', 'assumed'])
    expect(figures(crossMargin.tierRateMax)).toEqual(['0.1', 'assumed'])
  })

  it('says of every parameter in words where it comes from', () => {
    const sources = Object.values(Object(builtIn(id).sources))
    expect(sources.length).toBeGreaterThan(50)
    for (const source of sources)
      expect(source).toMatchObject({ note: expect.stringMatching(/^[A-Z].{20,}\.$/) })
  })
})

it('there are no other built-in rulebooks', () => {
  expect(Object.keys(VOLATILITY)).toEqual(RULEBOOKS.ids)
})
