import fc from 'fast-check'
import type { QuoteDocument } from '@/engine/documents/document'
import { Decimal } from '@/engine/numbers/decimal'
import { intrinsicValue, optionValue } from '@/engine/pricing/black76'

/** Shortly before the first expiry: a minute, so that the near-expiry decay bites. */
export const AS_OF = '2026-03-24T07:59:00Z'
export const INDEXES = { BTC: 70_500, ETH: 2150 } as const
export const RATES = { USDT: 0.9993, USDC: 1.0001 } as const
export type Base = keyof typeof INDEXES

/** Dates of expiry with the days that are left. */
const EXPIRIES = [
  ['24MAR26', 1 / 1440],
  ['27MAR26', 3 + 1 / 1440],
  ['24APR26', 31 + 1 / 1440],
  ['25SEP26', 185 + 1 / 1440],
] as const

const FUTURES = ['', '-27MAR26', '-25SEP26'] as const
const INVERSE = ['', 'M26', 'U26'] as const

/** A contract with a quote of it that the market may give. */
export interface QuotedSymbol {
  readonly symbol: string
  readonly base: Base
  readonly isInverse: boolean
  readonly price: number
  readonly quote: QuoteDocument | null
}

const base = fc.constantFrom<Base>('BTC', 'BTC', 'ETH')
const text = (value: number, digits = 8) => new Decimal(value.toPrecision(digits)).toFixed()

/** A perpetual or future, linear or inverse, with or without a mark. */
const linear: fc.Arbitrary<QuotedSymbol> = fc
  .record({
    base,
    kind: fc.constantFrom('USDT', 'USDC', 'USD'),
    place: fc.nat({ max: 2 }),
    premium: fc.constantFrom(null, 0.998, 1.0007, 1.02, 1.09),
  })
  .map(({ base: coin, kind, place, premium }) => {
    const future = FUTURES[place] ?? ''
    const names = {
      USDT: `${coin}USDT${future}`,
      USDC: future === '' ? `${coin}PERP` : coin + future,
      USD: `${coin}USD${INVERSE[place] ?? ''}`,
    }
    const price = INDEXES[coin] * (premium ?? 1)
    const quote = premium === null ? null : { mark: text(price) }
    return { symbol: names[kind as keyof typeof names], base: coin, isInverse: kind === 'USD', price, quote }
  })

/** An option, from far out of the money to far in the money; quoted by volatility, by both, or by its mark alone. */
const option: fc.Arbitrary<QuotedSymbol> = fc
  .record({
    base,
    expiry: fc.constantFrom(...EXPIRIES),
    moneyness: fc.constantFrom(0.5, 0.8, 0.96, 1, 1.02, 1.1, 1.4),
    type: fc.constantFrom('call' as const, 'put' as const),
    suffix: fc.constantFrom('-USDT', ''),
    volatility: fc.constantFrom(0.15, 0.42, 0.68, 1.3, 4),
    forwardPremium: fc.constantFrom(null, 1.001, 1.015),
    quotedBy: fc.constantFrom('iv', 'both', 'mark'),
  })
  .map(
    ({ base: coin, expiry: [date, days], moneyness, type, suffix, volatility, forwardPremium, quotedBy }) => {
      const index = INDEXES[coin] / (suffix === '' ? RATES.USDC : RATES.USDT)
      const forward = Number(text(index * (forwardPremium ?? 1)))
      const strike = Math.round((INDEXES[coin] * moneyness) / 50) * 50
      const value = optionValue(type, forward, strike, volatility, days / 365)
      const timeValue = value - intrinsicValue(type, forward, strike)
      const markOnly = quotedBy === 'mark' && timeValue > 1e-4 * forward
      return {
        symbol: `${coin}-${date}-${strike}-${type === 'call' ? 'C' : 'P'}${suffix}`,
        base: coin,
        isInverse: false,
        price: value,
        quote: {
          ...(markOnly ? {} : { iv: String(volatility) }),
          ...(markOnly || quotedBy === 'both' ? { mark: new Decimal(value.toFixed(10)).toFixed() } : {}),
          ...(forwardPremium === null ? {} : { forward: text(forward) }),
        },
      }
    },
  )

/** Any contract; about two in three are options. */
export const quotedSymbol: fc.Arbitrary<QuotedSymbol> = fc.oneof(option, option, linear)
