import { describe, expect, test } from 'vitest'
import type { SurfaceColumn } from '@/engine/analysis/curve/marginSurface'
import { movesTo, placeOf, type RateSurface, type SurfaceMoves, surfaceOf } from './rateSurface'

const VOLATILITIES = [-0.5, 0, 0.5]
const levels = { autoRepay: 0.85, target: 0.9, liquidation: 1 }

const column = (price: number): SurfaceColumn => ({
  price,
  levels,
  cells: VOLATILITIES.map((volatility) => ({ volatility, mmRate: 0.3, maintenanceMargin: 1 })),
})

function surface(prices: readonly number[]): RateSurface {
  const made = surfaceOf(prices.map(column))
  if (made === null) throw new Error('no columns')
  return made
}

const stepped = (over: RateSurface, from: SurfaceMoves, right: number): SurfaceMoves => {
  const { column, row } = placeOf(over, from)
  return movesTo(over, { column: column + right, row })
}

describe('a place of the surface', () => {
  const half = surface([0.4, -0.4, 0])
  const whole = surface([-0.4, 0.2, 0.4, -0.2, 0])

  test('stays at its price where columns arrive beside it', () => {
    const at = stepped(half, { price: -0.4, volatility: 0.5 }, 1)
    expect(at).toEqual({ price: 0, volatility: 0.5 })
    expect(placeOf(half, at)).toEqual({ column: 1, row: 2 })
    expect(placeOf(whole, at)).toEqual({ column: 2, row: 2 })
  })

  test('the next step goes on from there', () => {
    expect(stepped(whole, { price: 0, volatility: 0 }, 1)).toEqual({ price: 0.2, volatility: 0 })
  })

  test('is the nearest that is computed, where its own is still to come', () => {
    expect(placeOf(half, { price: 0.3, volatility: 0 })).toEqual({ column: 2, row: 1 })
  })

  test('ends at the edge', () => {
    expect(movesTo(half, { column: 3, row: -1 })).toEqual({ price: 0.4, volatility: -0.5 })
    expect(movesTo(half, { column: -1, row: 3 })).toEqual({ price: -0.4, volatility: 0.5 })
  })
})
