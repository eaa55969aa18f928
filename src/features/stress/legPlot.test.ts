import { describe, expect, it } from 'vitest'
import type { StressLeg } from '@/engine/analysis/stress/stressLegs'
import { legFinding } from './legFinding'
import { legLegend, legPoints, legReach, legSeries, seriesName, withVolatilityOf } from './legPlot'
import { type Scenario, surfaceOf } from './scenarioSurface'

const ASOF = '2026-03-24T08:00:00Z'
const IVS = ['-0.2', '0', '0.2']

/** Two price shocks, three volatility shocks; in each scenario a leg gains its number. */
function book(legs: readonly number[]) {
  const list = legs.map(
    (pnl, i): StressLeg => ({
      path: `positions[${i}]`,
      symbol: `BTC-24APR26-${60_000 + i * 1000}-C-USDT`,
      from: 'position',
      size: 1,
      pnls: ['-0.1', '0.1'].flatMap((price) => IVS.map(() => pnl * (price === '0.1' ? -1 : 1))),
    }),
  )
  const scenarios = ['-0.1', '0.1'].flatMap((price, at) =>
    IVS.map((iv, i) => ({
      price,
      iv,
      pnl: String(list.reduce((sum, { pnls }) => sum + (pnls[at * IVS.length + i] ?? 0), 0)),
    })),
  )
  const surface = surfaceOf({ scenarios })
  if (surface === null) throw new Error('no surface')
  const drawn = withVolatilityOf(surface, surface.columns[0]?.[2] as Scenario)
  return { list, drawn, series: legSeries(list, drawn, 'BTC', ASOF) }
}

describe('the legs of the chart', () => {
  it('are all of up to eight, the largest first', () => {
    const { series } = book([1, -5, 3])
    expect(series.map(({ name }) => name)).toEqual([
      'BTC 24 Apr 61,000 call',
      'BTC 24 Apr 62,000 call',
      'BTC 24 Apr 60,000 call',
    ])
  })

  it('beyond eight are added up in one, and together they stay the whole', () => {
    const { series, drawn } = book([1, 2, 3, 4, 5, 6, 7, 8, -9, 10])
    expect(series).toHaveLength(8)
    expect(series.at(-1)).toMatchObject({ name: '3 other legs', colour: 'var(--leg-others)' })
    for (const point of legPoints(series, drawn)) {
      expect(series.reduce((sum, { key }) => sum + (point[key] ?? 0), 0)).toBe(point.together)
    }
  })

  it('keep their colour through an edit of their sizes; all but the three largest are grey', () => {
    const colours = (...pnls: number[]) => {
      const { series } = book(pnls)
      return new Map(series.map(({ name, colour }) => [name, colour]))
    }
    const [before, after] = [colours(9, 7, 5, 1, 2), colours(5, -9, 7, 2, 1)]
    expect(after).toEqual(before)
    const grey = [...before].filter(([, colour]) => colour === 'var(--leg-others)').map(([name]) => name)
    expect(grey.toSorted()).toEqual(['BTC 24 Apr 63,000 call', 'BTC 24 Apr 64,000 call'])
    expect(new Set(before.values()).size).toBe(4)
  })

  it('that are grey are one in the legend', () => {
    const texts = (...pnls: number[]) => {
      const { series } = book(pnls)
      return legLegend(series, pnls.length).map(({ text }) => text)
    }
    expect(texts(4, 3, 2)).toHaveLength(3)
    expect(texts(4, 3, 2, 1).at(-1)).toBe('BTC 24 Apr 63,000 call')
    expect(texts(12, 11, 10, 9, 8, 7, 6, 5, 4, 3).at(-1)).toBe('7 other legs')
  })

  it('are drawn at every price with the chosen volatility', () => {
    const { drawn } = book([1])
    expect(drawn.map(({ price, iv }) => [price, iv])).toEqual([
      ['-0.1', '0.2'],
      ['0.1', '0.2'],
    ])
  })

  it('reach as far as losses and gains add up each for itself', () => {
    const { series, drawn } = book([4, 1, -3])
    expect(legReach(series, legPoints(series, drawn))).toEqual([-3, 5, -5, 3])
  })

  it('say who loses and who gains most', () => {
    const finding = (...pnls: number[]) => {
      const { list, drawn } = book(pnls)
      const [down] = drawn
      if (down === undefined) throw new Error('nothing drawn')
      return legFinding(list, down, (leg) => seriesName(leg, 'BTC', ASOF))
    }
    expect(finding(4, 1, -3)).toBe(
      'BTC 24 Apr 62,000 call loses most, 3.00 USD; BTC 24 Apr 60,000 call gains most, 4.00 USD',
    )
    expect(finding(-4, -2)).toBe('BTC 24 Apr 60,000 call loses most, 4.00 USD')
    expect(finding(0)).toBe('No leg gains or loses anything')
  })

  it('name hedging spot as what it is', () => {
    const spot = { path: null, symbol: 'BTC', from: 'spot', size: 1, pnls: [] } as const
    expect(seriesName(spot, 'BTC', ASOF)).toBe('BTC spot')
  })
})
