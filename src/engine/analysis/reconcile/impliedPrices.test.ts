import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { optionValue } from '@/engine/pricing/black76'
import type { AnsweredLeg } from './exchangeAnswer'
import { impliedFactor } from './impliedFactor'
import { impliedQuote } from './impliedQuote'

const SHOCKS = [-0.1, -0.08, -0.06, -0.04, -0.02, 0, 0.02, 0.04, 0.06, 0.08, 0.1]

function option(symbol: string) {
  const contract = contractOf(symbol)
  if (contract?.kind !== 'option') throw new Error(`${symbol} is no option`)
  return contract
}

/** What an exchange prints of an option that it values so: P&Ls from the mark, to 8 decimals. */
function printed(
  type: 'C' | 'P',
  strike: number,
  forward: number,
  iv: number,
  years: number,
  size: number,
  rate: number,
) {
  const contract = option(`BTC-25SEP26-${strike}-${type}-USDT`)
  const valueAt = (price: number) => optionValue(contract.type, forward * (1 + price), strike, iv, years)
  const mark = new Decimal(valueAt(0)).times(1.001).toDecimalPlaces(8)
  const range = SHOCKS.map((price) => {
    const pnl = new Decimal(valueAt(price)).minus(mark).times(size).times(rate).toDecimalPlaces(8)
    // Those of shocked volatilities say nothing here.
    return { price: new Decimal(price), pnls: [new Decimal(1), pnl, new Decimal(-1)] }
  })
  const leg: AnsweredLeg = {
    symbol: contract.symbol,
    size: new Decimal(size),
    entry: null,
    mark,
    orderSize: null,
    range,
  }
  return {
    leg,
    contract,
    rate: new Decimal(rate),
    pnlsAt: (F: number, v: number) =>
      SHOCKS.map(
        (price) =>
          (optionValue(contract.type, F * (1 + price), strike, v, years) - mark.toNumber()) * size * rate,
      ),
  }
}

const some = {
  type: fc.constantFrom('C' as const, 'P' as const),
  strike: fc.integer({ min: 60, max: 160 }).map((thousand) => thousand * 500),
  forward: fc.integer({ min: 500_000, max: 1_000_000 }).map((tenths) => tenths / 10),
  iv: fc.integer({ min: 2000, max: 12_000 }).map((points) => points / 10_000),
  days: fc.integer({ min: 5, max: 400 }),
  size: fc.constantFrom(0.02, -0.5, 3, -12.34, 250),
  rate: fc.constantFrom(1, 0.999708, 1.00003),
}

describe('volatility and forward price of an option', () => {
  test('give every P&L again that was printed with them', () => {
    fc.assert(
      fc.property(fc.record(some), ({ type, strike, forward, iv, days, size, rate }) => {
        const {
          leg,
          contract,
          rate: usd,
          pnlsAt,
        } = printed(type, strike, forward, iv, days / 365, size, rate)
        const quote = impliedQuote(leg, contract, usd, days / 365)
        const worth = Math.abs(leg.mark?.times(size).times(rate).toNumber() ?? 0)
        const largest = Math.max(...leg.range.map(({ pnls }) => pnls[1]?.abs().toNumber() ?? 0))
        // What is worth nothing was valued with anything.
        fc.pre(worth > 0.01)
        expect(quote).not.toBeNull()
        const ours = pnlsAt(quote?.forward.toNumber() ?? 0, quote?.iv.toNumber() ?? 0)
        // What is worth little now is known in few digits, and what comes of it later in as few.
        const close = 1.1e-8 * (1 + largest / worth) + 1e-13 * Math.abs(size) * (forward + strike)
        for (const [place, { pnls }] of leg.range.entries())
          expect(Math.abs((ours[place] ?? 0) - (pnls[1]?.toNumber() ?? 0))).toBeLessThan(close)
      }),
      { numRuns: 150 },
    )
  })

  test('are told in the digits that they have', () => {
    const { leg, contract, rate } = printed('P', 68_000, 71_382.4, 0.2774, 0.5, 0.02, 0.999708)
    expect(impliedQuote(leg, contract, rate, 0.5)).toEqual({
      iv: new Decimal('0.2774'),
      forward: new Decimal('71382.4'),
      isVague: false,
    })
  })

  test('are none where the P&Ls are those of no option, or not there', () => {
    const { leg, contract, rate } = printed('C', 70_000, 71_000, 0.5, 0.5, 1, 1)
    const kinked = leg.range.map((row, place) => {
      return place === 7 ? { ...row, pnls: [null, new Decimal(12_345), null] } : row
    })
    const without = [
      { ...leg, range: kinked },
      { ...leg, range: [] },
      { ...leg, range: leg.range.map(({ price, pnls }) => ({ price, pnls: pnls.slice(0, 1) })) },
      { ...leg, mark: null },
      { ...leg, size: new Decimal(0) },
    ]
    expect(without.map((one) => impliedQuote(one, contract, rate, 0.5))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(impliedQuote(leg, contract, rate, 0)).toBeNull()
  })
})

describe('the factor of P&Ls that are even', () => {
  const range = (known: string, factor: string) =>
    SHOCKS.map((price) => ({
      price: new Decimal(price),
      pnls: [new Decimal(known).times(factor).times(price).toDecimalPlaces(8)],
    }))

  test('is the one that they were printed with', () => {
    const known = fc.constantFrom('9724.28778', '-0.5', '1234567.891', '0.00100006')
    const factors = fc
      .integer({ min: 1, max: 10_000_000 })
      .map((digits) => new Decimal(digits).dividedBy(1000))
    fc.assert(
      fc.property(known, factors, (of, factor) => {
        const found = impliedFactor(range(of, factor.toFixed()), new Decimal(of))
        // Of hedged spot there may be too few digits to tell all of it.
        const off = found?.minus(factor).abs().times(of).abs().times(0.1).toNumber()
        expect(off).toBeLessThanOrEqual(2.01e-8)
      }),
    )
    expect(impliedFactor(range('9724.28778', '0.999708'), new Decimal('9724.28778'))?.toFixed()).toBe(
      '0.999708',
    )
  })

  test('is none where they are not even, all 0, or of the wrong sign', () => {
    const known = new Decimal(1000)
    const bent = range('1000', '1').map((row, place) =>
      place === 2 ? { ...row, pnls: [new Decimal(-70)] } : row,
    )
    expect(impliedFactor(bent, known)).toBeNull()
    expect(impliedFactor(range('1000', '0'), known)).toBeNull()
    expect(impliedFactor(range('1000', '1'), known.negated())).toBeNull()
    expect(impliedFactor(range('1000', '1'), new Decimal(0))).toBeNull()
  })
})
