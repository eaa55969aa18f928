import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { OptionContract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { markVolatility } from './markVolatility'

function option(strike: string, letter: 'C' | 'P'): OptionContract {
  const contract = contractOf(`BTC-25SEP26-${strike}-${letter}-USDT`)
  if (contract?.kind !== 'option') throw new Error('no option')
  return contract
}

function volatility(strike: string, letter: 'C' | 'P', mark: string, forward: string): number {
  const implied = markVolatility(option(strike, letter), new Decimal(mark), new Decimal(forward), 0.5)
  if (!implied.ok) throw new Error(implied.expected)
  return implied.volatility.toNumber()
}

describe('markVolatility', () => {
  it('is the same for a call and the put at its strike, whose marks differ by intrinsic value', () => {
    expect(volatility('60000', 'C', '11000.5', '70000')).toBe(volatility('60000', 'P', '1000.5', '70000'))
    expect(volatility('80000', 'P', '10250', '70000')).toBe(volatility('80000', 'C', '250', '70000'))
  })

  it('sees a time value that the mark as a double would lose', () => {
    const deep = volatility('10000', 'C', '60000.000000000000000001', '70000')
    expect(deep).toBe(volatility('10000', 'P', '0.000000000000000001', '70000'))
    expect(deep).toBeGreaterThan(0)
  })

  it('inverts the value at a volatility of 50 %', () => {
    // Black-76, at the money: F * (2 N(v sqrt(T) / 2) - 1) with v sqrt(T) = 0.353553.
    expect(volatility('70000', 'C', '9822.0', '70000')).toBeCloseTo(0.5, 3)
  })

  test.each([
    ['C', '10000', 'a mark above the intrinsic value of 10000, or an iv'],
    ['C', '0', 'a mark above the intrinsic value of 10000, or an iv'],
    ['C', '70000', 'a mark below the forward of 70000, or an iv'],
    ['P', '0', 'a mark above the intrinsic value of 0, or an iv'],
    ['P', '60000', 'a mark below the strike of 60000, or an iv'],
    ['P', '60000.1', 'a mark below the strike of 60000, or an iv'],
  ] as const)('%s at %s: expected %s', (letter, mark, expected) => {
    const implied = markVolatility(option('60000', letter), new Decimal(mark), new Decimal('70000'), 0.5)
    expect(implied).toEqual({ ok: false, expected })
  })

  it('is a finite number above 0, or words, for any prices and times', () => {
    const prices = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -20, max: 20 }))
    const years = fc.double({ min: 1e-10, max: 50, noNaN: true })
    fc.assert(
      fc.property(
        prices,
        prices,
        prices,
        fc.constantFrom('C', 'P'),
        years,
        (strike, mark, forward, letter, time) => {
          const [at, paid, ahead] = [strike, mark, forward].map(([digits, power]) =>
            new Decimal(10).pow(power).mul(digits),
          )
          if (!at || !paid || !ahead) throw new Error('three prices')
          const implied = markVolatility(option(at.toFixed(), letter), paid, ahead, time)
          if (!implied.ok) return
          expect(implied.volatility.isFinite()).toBe(true)
          expect(implied.volatility.gt(0)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
