import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOption } from '@/engine/market/quoted'
import { Decimal } from '@/engine/numbers/decimal'
import { type AccountParts, figuresOf } from '@/engine/testing/account'

const call = 'BTC-26JUN26-20000-C-USDT'

function quoted(symbol: string, parts: AccountParts) {
  const [unit] = figuresOf({ positions: [{ symbol, size: '1' }], ...parts }).units
  const found = unit?.unit.contracts.get(symbol)
  if (found === undefined) throw new Error(`no ${symbol}`)
  return found
}

function quotedOption(parts: AccountParts) {
  const option = quoted(call, parts)
  if (!isOption(option)) throw new Error('no option')
  return option
}

const cheap = { stablecoins: { USDT: '0.8' } }

describe('without a quote', () => {
  test('the index price in the quote currency is the mark of a linear contract', () => {
    expect(quoted('BTCUSDT', cheap).mark.value.toString()).toBe('25000')
    expect(quoted('BTCUSD', cheap).mark.value.toString()).toBe('20000')
  })

  test('it is the forward of an option too, and the model value is its mark', () => {
    const option = quotedOption({ ...cheap, quotes: { [call]: { iv: '0.5' } } })
    expect(option.forward.value.toString()).toBe('25000')
    expect(option.mark).toBe(option.modelValue)
  })
})

describe('an option', () => {
  test('with a mark alone has the volatility that gives it', () => {
    const option = quotedOption({ quotes: { [call]: { mark: '2000' } } })
    expect(option.modelValue.double).toBeCloseTo(2000, 8)
    expect(option.volatility.operation).toBe('callImpliedVolatility')
    expect(option.mark.source).toEqual({ kind: 'market', path: `market.quotes.${call}.mark` })
  })

  test('with both is priced by its volatility and valued at its mark', () => {
    const option = quotedOption({ quotes: { [call]: { iv: '0.5', mark: '2500' } } })
    expect([option.volatility.double, option.mark.double]).toEqual([0.5, 2500])
    expect(option.modelValue.double).toBeLessThan(2100)
  })
})

test('a second before expiry, at 1 % volatility, prices a thousandth of a cent apart tell their deltas apart', () => {
  const asOf = '2026-06-26T07:59:59Z'
  const deltaAt = (strike: number, forward: Decimal) => {
    const symbol = `BTC-26JUN26-${strike}-C-USDT`
    const quotes = { [symbol]: { iv: '0.01', forward: forward.toFixed() } }
    const [unit] = figuresOf({ asOf, positions: [{ symbol, size: '1' }], quotes }).units
    return unit?.unit.contracts.get(symbol)?.delta.double ?? Number.NaN
  }
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 10_000 }), (steps) => {
      // A double holds these forwards, and of the same by 1 / 10,000 hardly any: their delta is the same.
      const held = new Decimal(2).pow(-17).times(steps).plus(20_000)
      expect(Math.abs(deltaAt(2, held.div(10_000)) - deltaAt(20_000, held))).toBeLessThan(1e-12)
    }),
    { numRuns: 50 },
  )
})

test('days are fractions of 86,400 seconds to 08:00 UTC on the date; perpetuals have none', () => {
  const asOf = '2026-06-25T20:00:00Z'
  expect(quotedOption({ asOf, quotes: { [call]: { iv: '0.5' } } }).days.value.toString()).toBe('0.5')
  expect(quoted('BTCUSDT', { asOf }).days.value.toString()).toBe('0')
})

test('one inverse contract moves like 1 / mark coins', () => {
  const inverse = quoted('BTCUSD', { quotes: { BTCUSD: { mark: '25000' } } })
  expect(inverse.delta.value.toString()).toBe('0.00004')
})
