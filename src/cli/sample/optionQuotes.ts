import type { QuoteDocument } from '@/engine/documents/document'
import { expiryOfDay } from '@/engine/instruments/expiry'
import { optionValue } from '@/engine/pricing/black76'
import type { Coin, Rungs } from './coin'
import { forward } from './forward'
import { yearsUntil } from './moment'
import { volatility } from './volatility'

const TYPES = { C: 'call', P: 'put' } as const

/** An option that is worth less than this many units of its last decimal over intrinsic value is not listed. */
const LEAST_TIME_VALUE = 10

/** The quotes of all options of a coin: by settlement, expiry and strike, call before put. */
export function optionQuotes(coin: Coin): readonly (readonly [string, QuoteDocument])[] {
  const days = Object.keys(coin.strikes)
  return [
    ...days.flatMap((day) => chain(coin, day, 'USDT')),
    ...coin.usdcOptions.flatMap((day) => chain(coin, day, 'USDC')),
  ]
}

function chain(coin: Coin, day: string, settlement: 'USDT' | 'USDC'): readonly [string, QuoteDocument][] {
  const years = yearsUntil(expiry(day))
  const price = forward(coin, settlement, years)
  const suffix = settlement === 'USDT' ? '-USDT' : ''
  return (coin.strikes[day] ?? []).flatMap(strikesOf).flatMap((strike) => {
    const iv = volatility(coin.volatility, Math.log(strike / Number(price)), years).toFixed(4)
    const value = (type: 'call' | 'put') => optionValue(type, Number(price), strike, Number(iv), years)
    const timeValue = Math.min(value('call'), value('put'))
    if (timeValue < LEAST_TIME_VALUE / 10 ** coin.optionDecimals) return []
    return (['C', 'P'] as const).map((letter): [string, QuoteDocument] => [
      `${coin.name}-${day}-${strike}-${letter}${suffix}`,
      { mark: value(TYPES[letter]).toFixed(coin.optionDecimals), iv, forward: price },
    ])
  })
}

function strikesOf([from, to, step]: Rungs): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, rung) => from + rung * step)
}

function expiry(day: string): number {
  const instant = expiryOfDay(day)
  if (instant === null) throw new Error(`${day} is no day.`)
  return instant
}
