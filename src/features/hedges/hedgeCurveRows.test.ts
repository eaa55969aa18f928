import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HedgeCurve, HedgePoint } from '@/engine/analysis/hedges/questions/hedgeRequest'
import { hedgeCurveFinding } from './hedgeCurveFinding'
import {
  curveTable,
  noHedgeSide,
  partsAlong,
  pointAt,
  sizeRange,
  sizeText,
  sizeTicks,
} from './hedgeCurveRows'
import { trialEffect } from './trialEffect'

function point(size: number, maxLoss: number, perpFutures: number): HedgePoint {
  const none = { shortOptions: 0, vegaSpread: 0, stablecoinSpread: 0, deltaSpread: 0, borrowing: 0 }
  return {
    size,
    maintenanceMargin: maxLoss + perpFutures,
    initialMargin: 1.2 * (maxLoss + perpFutures),
    decides: 'C',
    components: { ...none, maxLoss, perpFutures },
    worst: maxLoss > 0 ? { index: 0, price: 0.1, iv: 0.2 } : null,
  }
}

const POINTS = [point(-1, 300, 1), point(0, 200, 0), point(0.5, 100, 0.5), point(2, 400, 2)]
const [, unhedged, best] = POINTS as [HedgePoint, HedgePoint, HedgePoint]
const CURVE: HedgeCurve = {
  model: 'uta',
  base: 'BTC',
  symbol: 'BTCUSDT',
  kind: 'usdtPerpetual',
  lot: 0.001,
  step: 0.5,
  points: POINTS,
  unhedged,
  lowest: { ...best, sizeText: '0.5' },
}

describe('a size on the hedge curve', () => {
  it('has the margin of its point, and between two points what lies between', () => {
    expect(pointAt(CURVE, 0.5)).toMatchObject({ size: 0.5, maintenanceMargin: 100.5, maxLoss: 100 })
    expect(pointAt(CURVE, -0.5)).toMatchObject({ maintenanceMargin: 250.5, maxLoss: 250, perpFutures: 0.5 })
    expect(pointAt(CURVE, -3)).toMatchObject({ maintenanceMargin: 301 })
    expect(pointAt(CURVE, 9)).toMatchObject({ maintenanceMargin: 402 })
    expect(pointAt({ ...CURVE, points: [] }, 0)).toBeNull()
    expect(sizeRange(CURVE)).toEqual([-1, 2])
  })

  it('has parts that add up to its margin', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (size) => {
        const at = pointAt(CURVE, size)
        expect((at?.maxLoss ?? 0) + (at?.perpFutures ?? 0)).toBeCloseTo(at?.maintenanceMargin ?? -1, 9)
      }),
    )
  })

  it('changes the parts against no hedge', () => {
    const at = pointAt(CURVE, 2)
    if (at === null) throw new Error('no point')
    const { changes, after } = trialEffect(CURVE, at, [], '2026-03-24T02:28:10Z')
    expect(changes.find(({ component }) => component === 'maxLoss')).toMatchObject({
      before: 200,
      change: 200,
    })
    expect(after).toEqual({ maintenanceMargin: 402, worst: { index: 0, price: 0.1, iv: 0.2 } })
  })
})

describe('the hedge curve', () => {
  it('is drawn of the parts that there are, and is a table of all', () => {
    expect(partsAlong(CURVE).map(({ key }) => key)).toEqual(['maxLoss', 'perpFutures'])
    const { columns, rows } = curveTable(CURVE, 'BTC')
    expect(columns.map(({ header }) => header).slice(0, 3)).toEqual([
      'Size, BTC',
      'Maintenance margin, USD',
      'Maximum loss, USD',
    ])
    expect(rows[2]?.slice(0, 3)).toEqual(['0.5', '100.50000000', '100.00000000'])
    expect(rows).toHaveLength(4)
  })

  it('has what is borrowed for it as a part, where something is', () => {
    const borrowing = { ...best, components: { ...best.components, borrowing: 40 } }
    const curve = { ...CURVE, points: [unhedged, borrowing] }
    expect(partsAlong(curve).map(({ name }) => name)).toEqual([
      'Maximum loss',
      'Futures contingency',
      'Borrowing',
    ])
  })

  it('has round ticks that are not cut off', () => {
    expect(sizeTicks(CURVE, 600)).toEqual([-0.5, 0, 0.5, 1, 1.5])
    expect(sizeTicks(CURVE, 200)).toEqual([0])
    const points = POINTS.map((one) => ({ ...one, size: one.size * 1e8 }))
    const ticks = sizeTicks({ ...CURVE, points }, 300)
    expect(ticks.map(sizeText)).toEqual(['0', '+100\u202fM'])
    expect([-2.5, 0.00000025].map(sizeText)).toEqual(['−2.5', '+0.00000025'])
  })

  it('finds the lowest point, or that there is none but zero', () => {
    const asOf = '2026-03-24T02:28:10Z'
    expect(hedgeCurveFinding(CURVE, asOf)).toBe(
      'Buying 0.5 BTCUSDT perpetual lowers the margin most: by 99.50 USD to 100.50',
    )
    expect(hedgeCurveFinding({ ...CURVE, lowest: { ...unhedged, sizeText: '0' } }, asOf)).toBe(
      'No size of BTCUSDT perpetual lowers the margin below 200.00 USD',
    )
  })
})

describe('the side of the words at no hedge', () => {
  // From -1 to 2: a third of the plot is before zero.
  const bought = CURVE
  const sold: HedgeCurve = { ...CURVE, lowest: { ...point(-1, 100, 1), sizeText: '-1' } }

  it('is away from the lowest point', () => {
    expect(noHedgeSide(bought, 300, 60)).toBe('left')
    expect(noHedgeSide(sold, 300, 60)).toBe('right')
  })

  it('is the other where the words would lie over the axis, or beyond the plot', () => {
    expect(noHedgeSide(bought, 150, 60)).toBe('right')
    const rising: HedgeCurve = { ...sold, points: POINTS.slice(0, 3) }
    expect(noHedgeSide(rising, 150, 60)).toBe('left')
  })
})
