import { describe, expect, it } from 'vitest'
import { type ComparisonInput, comparisonOf } from './hedgeComparison'
import { hedgeFinding, sideNames } from './hedgeFinding'
import { orderFinding } from './orderFinding'
import { orderRemark } from './tradeWords'

const one = { hedges: 1, ordersAside: false, baseline: null }

describe('the finding of the hedges', () => {
  it('says which way the margin goes, how far and from where', () => {
    expect(hedgeFinding({ ...one, before: '11953.61', after: '7588.72' })).toBe(
      'The hedge lowers the margin by 4,364.89 USD, from 11,953.61 to 7,588.72',
    )
    expect(hedgeFinding({ ...one, hedges: 2, before: '100', after: '150.5' })).toBe(
      'The 2 hedges raise the margin by 50.50 USD, from 100.00 to 150.50',
    )
  })

  it('takes the grain of floats for nothing', () => {
    expect(hedgeFinding({ ...one, before: 100.000000001, after: '100' })).toBe(
      'The hedge leaves the margin as it is: 100.00 USD',
    )
  })

  it('says what is compared', () => {
    const aside = { ...one, hedges: 2, ordersAside: true, before: '200', after: '150' }
    expect(hedgeFinding(aside)).toBe(
      'Leaving orders aside, the 2 hedges lower the margin by 50.00 USD, from 200.00 to 150.00',
    )
    expect(sideNames(aside)).toEqual(['No hedges, no orders', 'With the hedges, no orders'])
  })
})

describe('what the hedges are compared with', () => {
  const figures = {} as NonNullable<ComparisonInput['hedges'][number]['figures']>
  const unit = (maintenanceMargin: string, C: string) => ({
    maintenanceMargin,
    portfolios: { C, 'A+C': maintenanceMargin, 'B+C': C, decides: 'A+C' },
  })
  const input: ComparisonInput = {
    unit: unit('150', '120'),
    baseline: null,
    withoutHedges: '200',
    hedges: [{ figures, without: { margin: 180, effect: -30 } }],
    orders: [{ figures }],
  }
  const several = [...input.hedges, { figures, without: null }]

  it('is the margin without the only hedge', () => {
    expect(comparisonOf(input)).toEqual({ ...one, before: 180, after: '150' })
  })

  it('is what is held for several, with orders on neither side', () => {
    expect(comparisonOf({ ...input, hedges: several })).toEqual({
      hedges: 2,
      ordersAside: true,
      baseline: null,
      before: '200',
      after: '120',
    })
    expect(comparisonOf({ ...input, hedges: several, orders: [], withoutHedges: '0' })).toEqual({
      hedges: 2,
      ordersAside: false,
      baseline: null,
      before: '0',
      after: '120',
    })
  })

  it('stays that where the user has set a baseline, which stands beside it', () => {
    expect(comparisonOf({ ...input, baseline: '90' })).toEqual({
      ...one,
      baseline: '90',
      before: 180,
      after: '150',
    })
    expect(comparisonOf({ ...input, hedges: several, baseline: '90' })).toMatchObject({
      baseline: '90',
      before: '200',
      after: '120',
    })
  })

  it('is nothing without a hedge that counts, or before its margin is known', () => {
    expect(comparisonOf({ ...input, hedges: [{ figures: null, without: null }] })).toBeNull()
    expect(comparisonOf({ ...input, hedges: [{ figures, without: null }] })).toBeNull()
    expect(comparisonOf({ ...input, hedges: several, withoutHedges: null })).toBeNull()
  })
})

describe('the finding of the orders', () => {
  it('names the group that decides and what it adds', () => {
    const portfolios = { C: '11653.12', 'A+C': '15262.27', 'B+C': '9000', decides: 'A+C' } as const
    expect(orderFinding({ model: 'uta', unit: { portfolios } }, 2)).toBe(
      'Orders that add long delta decide: filled, the margin is 3,609.15 USD higher',
    )
    const held = { ...portfolios, 'A+C': '100', decides: 'C' } as const
    expect(orderFinding({ model: 'uta', unit: { portfolios: held } }, 2)).toBe(
      'Open orders add no margin: 11,653.12 USD either way',
    )
    expect(orderFinding({ model: 'uta', unit: { portfolios: held } }, 0)).toBe(
      'No order counts at the moment',
    )
  })

  it('says why an order does not count, or how far', () => {
    const row = {
      id: '1',
      enabled: true,
      symbol: 'BTCUSDT',
      side: 'Sell',
      size: '0.5',
      price: '',
      reduceOnly: true,
    } as const
    const counting = (size: string) => ({ size }) as NonNullable<ComparisonInput['orders'][number]['figures']>
    expect(orderRemark({ row, figures: null, expired: null })).toMatch(/no position left/)
    expect(orderRemark({ row, figures: null, expired: 'lapsed' })).toBe('Lapsed by the days ahead')
    expect(orderRemark({ row, figures: counting('-0.3'), expired: null })).toBe(
      'Reduce-only: counts with 0.3 of 0.5',
    )
    expect(orderRemark({ row, figures: counting('-0.5'), expired: null })).toBe('Reduce-only')
    expect(orderRemark({ row: { ...row, enabled: false }, figures: null, expired: null })).toBe(
      'Switched off',
    )
    expect(
      orderRemark({ row: { ...row, reduceOnly: false }, figures: counting('-0.5'), expired: null }),
    ).toBeNull()
  })
})
