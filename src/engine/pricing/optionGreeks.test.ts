import { describe, expect, it } from 'vitest'
import { optionValue } from './black76'
import { optionGreeks } from './optionGreeks'
import reference from './reference/options.json'

type Row = [number, number, number, number, number, number, number, number, number, number, number]
const rows = reference.rows as Row[]

describe('optionGreeks', () => {
  it.each(['call', 'put'] as const)('of a %s have deltas within 1e-12', (type) => {
    for (const [forward, strike, volatility, years, , , callDelta, putDelta] of rows) {
      const { delta } = optionGreeks(type, forward, strike, volatility, years)
      const expected = type === 'call' ? callDelta : putDelta
      expect(Math.abs(delta - expected), `${forward} ${strike} ${volatility} ${years}`).toBeLessThan(1e-12)
    }
  })

  it('have gamma and theta within 1e-9 relative and vega within 1e-12 of the forward', () => {
    let checked = 0
    for (const [forward, strike, volatility, years, , , , , gamma, vega, theta] of rows) {
      const greeks = optionGreeks('call', forward, strike, volatility, years)
      const where = `${forward} ${strike} ${volatility} ${years}`
      expect(Math.abs(greeks.vega - vega) / forward, where).toBeLessThan(1e-12)
      if (vega < 1e-290) continue
      expect(Math.abs(greeks.gamma / gamma - 1), where).toBeLessThan(1e-11)
      expect(Math.abs(greeks.vega / vega - 1), where).toBeLessThan(1e-11)
      expect(Math.abs(greeks.theta / theta - 1), where).toBeLessThan(1e-11)
      checked++
    }
    expect(checked).toBeGreaterThan(350)
  })

  it('are the slopes of the value', () => {
    const [forward, strike, volatility, years] = [62_000, 65_000, 0.55, 0.12]
    const greeks = optionGreeks('put', forward, strike, volatility, years)
    const value = (f: number, v: number, t: number) => optionValue('put', f, strike, v, t)
    expect(greeks.delta).toBeCloseTo(
      (value(forward + 1, volatility, years) - value(forward - 1, volatility, years)) / 2,
      7,
    )
    expect(greeks.vega).toBeCloseTo(
      (value(forward, volatility + 1e-4, years) - value(forward, volatility - 1e-4, years)) / 0.02,
      4,
    )
    const hour = 1 / 24 / 365
    expect(greeks.theta).toBeCloseTo(
      (value(forward, volatility, years - hour) - value(forward, volatility, years + hour)) * 12,
      3,
    )
  })

  it('share gamma, vega and theta between call and put', () => {
    const call = optionGreeks('call', 100, 120, 0.8, 0.5)
    const put = optionGreeks('put', 100, 120, 0.8, 0.5)
    expect({ ...put, delta: 0 }).toEqual({ ...call, delta: 0 })
    expect(call.delta - put.delta).toBeCloseTo(1, 15)
  })

  it('vanish as plain zeros, never as -0', () => {
    const far = optionGreeks('put', 100_000, 10, 0.1, 1e-7)
    expect(Object.values(far).every((greek) => Object.is(greek, 0))).toBe(true)
  })
})
