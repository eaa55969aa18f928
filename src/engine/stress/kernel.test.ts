import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionValue } from '@/engine/pricing/black76'
import { type OptionArrays, type ShockGrid, valueChangesExact, valueChangesFast } from './kernel'
import { anyOption } from './testing/anyOption'

interface Option {
  isCall: boolean
  forward: number
  strike: number
  volatility: number
  seconds: number
  /** Quoted; without it changes are from the model value. */
  mark?: number
}

function arraysOf(options: Option[]): OptionArrays {
  const column = (value: (option: Option) => number) => Float64Array.from(options, value)
  return {
    isCall: Uint8Array.from(options, (option) => (option.isCall ? 1 : 0)),
    forward: column((option) => option.forward),
    strike: column((option) => option.strike),
    volatility: column((option) => option.volatility),
    years: column((option) => option.seconds / 86_400 / 365),
    days: column((option) => option.seconds / 86_400),
    decay: column((option) => Math.min(1, option.seconds / 1800)),
    mark: column((option) => option.mark ?? Number.NaN),
  }
}

function gridOf(prices: number[], volatilities: number[], termPower = 0, termPivotDays = 30): ShockGrid {
  return {
    priceShocks: Float64Array.from(prices),
    volatilityShocks: Float64Array.from(volatilities),
    termPower,
    termPivotDays,
  }
}

const GUIDE = gridOf([-0.1, -0.08, -0.06, -0.04, -0.02, 0, 0.02, 0.04, 0.06, 0.08, 0.1], [-0.2, 0, 0.2])
const DAY = 86_400

const anyGrid = fc
  .record({
    prices: fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 12 }),
    volatilities: fc.array(fc.double({ min: -1.5, max: 3, noNaN: true }), { minLength: 1, maxLength: 4 }),
    termPower: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ prices, volatilities, termPower }) => gridOf(prices, volatilities, termPower))

describe.each([
  ['valueChangesExact', valueChangesExact, 1e-14],
  ['valueChangesFast', valueChangesFast, 1e-12],
] as const)('%s', (_name, valueChanges, tolerance) => {
  const call: Option = { isCall: true, forward: 61_000, strike: 60_000, volatility: 0.6, seconds: 20 * DAY }

  it('is the difference of two option values, price shocks outside, volatility shocks within', () => {
    const options = [call, { ...call, isCall: false }, { ...call, strike: 75_000, seconds: 3 * DAY }]
    const changes = valueChanges(arraysOf(options), GUIDE)
    let index = 0
    for (const { isCall, forward, strike, volatility, seconds } of options) {
      const years = seconds / DAY / 365
      const type = isCall ? 'call' : 'put'
      const before = optionValue(type, forward, strike, volatility, years)
      for (const s of GUIDE.priceShocks) {
        for (const w of GUIDE.volatilityShocks) {
          const after = optionValue(type, forward * (1 + s), strike, volatility * (1 + w), years)
          expect(Math.abs((changes[index++] as number) - (after - before)) / forward).toBeLessThan(
            Math.max(tolerance, 1e-14),
          )
        }
      }
    }
    expect(index).toBe(changes.length)
  })

  it('is exactly 0 without a shock', () => {
    fc.assert(
      fc.property(fc.array(anyOption, { minLength: 1, maxLength: 5 }), (options) => {
        const changes = valueChanges(arraysOf(options), gridOf([-0.1, 0, 0.1], [-0.2, 0, 0.2]))
        for (let option = 0; option < options.length; option++) {
          expect(Math.abs(changes[option * 9 + 4] as number)).toBe(0)
        }
      }),
    )
  })

  it('measures changes from a quoted mark, the unshocked one included', () => {
    const marked = [
      { ...call, mark: 2400 },
      { ...call, isCall: false, mark: 0 },
      { ...call, strike: 75_000, mark: 12.5 },
      { ...call, isCall: false, strike: 75_000, mark: 14_100 },
    ]
    const changes = valueChanges(arraysOf(marked), GUIDE)
    let index = 0
    for (const { isCall, forward, strike, volatility, seconds, mark } of marked) {
      const type = isCall ? 'call' : 'put'
      for (const s of GUIDE.priceShocks) {
        for (const w of GUIDE.volatilityShocks) {
          const value = optionValue(
            type,
            forward * (1 + s),
            strike,
            volatility * (1 + w),
            seconds / DAY / 365,
          )
          expect(Math.abs((changes[index++] as number) - (value - mark)) / forward).toBeLessThan(1e-12)
        }
      }
    }
  })

  it('lets a decaying option feel its part of the price shock only', () => {
    const late = { ...call, seconds: 900 }
    const [whole] = valueChanges(arraysOf([late]), gridOf([0.1], [0]))
    const { forward, strike, volatility } = late
    const years = 900 / DAY / 365
    const value = (f: number) => optionValue('call', f, strike, volatility, years)
    expect(Math.abs((whole as number) - (value(forward * 1.05) - value(forward)))).toBeLessThan(
      1e-12 * forward,
    )
  })

  it('prices options of different decay side by side', () => {
    const options = [call, { ...call, seconds: 900 }, { ...call, seconds: 60 }, call]
    const changes = valueChanges(arraysOf(options), GUIDE)
    for (const [index, option] of options.entries()) {
      const alone = valueChanges(arraysOf([option]), GUIDE)
      expect([...changes.subarray(index * 33, index * 33 + 33)]).toEqual([...alone])
    }
  })

  it('scales the volatility shock by term: (pivot / days begun) ^ power', () => {
    const { forward, strike, volatility } = call
    for (const [days, factor] of [
      [120, 0.5],
      [30, 1],
      [29.25, 1],
      [30.001, Math.sqrt(30 / 31)],
      [0.5, Math.sqrt(30)],
    ] as [number, number][]) {
      const years = days / 365
      const [change] = valueChanges(arraysOf([{ ...call, seconds: days * DAY }]), gridOf([0], [0.2], 0.5, 30))
      const expected =
        optionValue('call', forward, strike, volatility * (1 + 0.2 * factor), years) -
        optionValue('call', forward, strike, volatility, years)
      expect(Math.abs((change as number) - expected)).toBeLessThan(1e-12 * forward)
    }
  })

  it('floors the shocked volatility at a hundredth', () => {
    const { forward, strike, volatility, seconds } = call
    const years = seconds / DAY / 365
    const [change] = valueChanges(arraysOf([call]), gridOf([0], [-3]))
    const expected =
      optionValue('call', forward, strike, volatility / 100, years) -
      optionValue('call', forward, strike, volatility, years)
    expect(Math.abs((change as number) - expected)).toBeLessThan(1e-12 * forward)
  })

  it('survives a price that falls to nothing', () => {
    const [callChange, putChange] = valueChanges(
      arraysOf([call, { ...call, isCall: false }]),
      gridOf([-1], [0]),
    )
    const years = call.seconds / DAY / 365
    const before = optionValue('call', call.forward, call.strike, call.volatility, years)
    expect(Math.abs((callChange as number) + before)).toBeLessThan(1e-12 * call.forward)
    const putBefore = optionValue('put', call.forward, call.strike, call.volatility, years)
    expect(Math.abs((putChange as number) - (call.strike - putBefore))).toBeLessThan(1e-12 * call.forward)
  })

  it('fills the array it is given and refuses one that is too short', () => {
    const out = new Float64Array(40).fill(7)
    expect(valueChanges(arraysOf([call]), GUIDE, out)).toBe(out)
    expect([...out.subarray(33)]).toEqual(new Array(7).fill(7))
    expect(() => valueChanges(arraysOf([call]), GUIDE, new Float64Array(32))).toThrow(RangeError)
  })

  it('has nothing to say of no options or no scenarios', () => {
    expect(valueChanges(arraysOf([]), GUIDE)).toHaveLength(0)
    expect(valueChanges(arraysOf([call]), gridOf([], [0]))).toHaveLength(0)
  })
})

describe('the two kernels', () => {
  it('agree to within 1e-12 of the forward on every option and grid', () => {
    fc.assert(
      fc.property(fc.array(anyOption, { minLength: 1, maxLength: 6 }), anyGrid, (options, grid) => {
        const arrays = arraysOf(options)
        const exact = valueChangesExact(arrays, grid)
        const fast = valueChangesFast(arrays, grid)
        const scenarios = exact.length / options.length
        for (let index = 0; index < exact.length; index++) {
          const { forward } = options[Math.floor(index / scenarios)] as Option
          const difference = Math.abs((fast[index] as number) - (exact[index] as number))
          expect(difference / forward).toBeLessThanOrEqual(1e-12)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('agree on the guide’s grid, inside the table and at its ends', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        const exact = valueChangesExact(arraysOf([option]), GUIDE)
        const fast = valueChangesFast(arraysOf([option]), GUIDE)
        for (const [index, change] of exact.entries()) {
          expect(Math.abs((fast[index] as number) - change) / option.forward).toBeLessThanOrEqual(1e-12)
        }
      }),
      { numRuns: 600 },
    )
  })
})
