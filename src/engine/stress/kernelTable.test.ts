import { describe, expect, it } from 'vitest'
import { cumulative } from '@/engine/pricing/normal'
import { CELL, fillNormalTable, PLACES_PER_UNIT, TABLE_LENGTH } from './kernelTable'

describe('fillNormalTable', () => {
  const table = new Float64Array(TABLE_LENGTH)
  fillNormalTable(table)

  function tabulated(x: number): number {
    const place = x * PLACES_PER_UNIT + TABLE_LENGTH / 2
    const cell = Math.floor(place / CELL) * CELL
    const r = place - cell
    return [5, 4, 3, 2, 1, 0].reduce((sum, power) => sum * r + (table[cell + power] as number), 0)
  }

  it('is N(x) to within 1e-14 over the whole table', () => {
    let worst = 0
    for (let x = -8.53; x < 8.53; x += 0.0007) worst = Math.max(worst, Math.abs(tabulated(x) - cumulative(x)))
    expect(worst).toBeLessThan(1e-14)
  })

  it('is more exact where the strikes far from the forward need it', () => {
    // A strike 1000 times the forward multiplies the error of N(d2), and d2 is then below -3.7.
    let worst = 0
    for (let x = -8.53; x < -3.7; x += 0.0007) worst = Math.max(worst, Math.abs(tabulated(x) - cumulative(x)))
    expect(worst).toBeLessThan(3e-16)
  })

  it('begins at 0 and ends at 1', () => {
    expect(tabulated(-8.53)).toBeLessThan(1e-16)
    expect(tabulated(8.53)).toBeCloseTo(1, 15)
  })
})
