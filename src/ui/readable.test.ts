import { describe, expect, it } from 'vitest'
import { densePlacesFor, placesFor, readableMoney } from './readable'

describe('readable money', () => {
  it('has two places, and more only where two would show nothing', () => {
    expect(readableMoney('11396.805')).toBe('11,396.81')
    expect(readableMoney('0')).toBe('0.00')
    expect(readableMoney('0.004')).toBe('0.0040')
    expect(readableMoney('-0.00000001')).toBe('−0.00000001')
    expect(readableMoney('12', { sign: true })).toBe('+12.00')
    expect(readableMoney('0.00079')).toBe('0.00079')
  })

  it('has two places, too, where even the most would show nothing', () => {
    expect(readableMoney('0.000000000079')).toBe('0.00')
    expect(readableMoney(-1e-13)).toBe('0.00')
  })

  it('gives one number of places to all figures of a table', () => {
    expect(placesFor(['0.00001', '12'])).toBe(2)
    expect(densePlacesFor(['-11397', '2.5'])).toBe(0)
    expect(densePlacesFor(['-7.02', '2.5'])).toBe(2)
  })
})
