import { bought, sold } from './coinMarket'
import type { Template } from './template'

const OPTION_TYPES = ['call', 'put'] as const

const shortStraddle: Template = {
  id: 'short-straddle',
  title: 'Short straddle',
  purpose: 'Earns while the price stands still; open to jumps',
  fields: ['settlement', 'expiry'],
  legs: straddle(sold),
}

const shortStrangle: Template = {
  id: 'short-strangle',
  title: 'Short strangle',
  purpose: 'Earns while the price stays between two strikes',
  fields: ['settlement', 'expiry', 'delta'],
  legs: strangle(sold),
}

const ironCondor: Template = {
  id: 'iron-condor',
  title: 'Iron condor',
  purpose: 'A short strangle whose loss has an end',
  fields: ['settlement', 'expiry', 'delta', 'width'],
  legs(market, { settlement, expiry, delta, width, size }) {
    const put = market.byDelta(settlement, expiry, 'put', delta)
    const call = market.byDelta(settlement, expiry, 'call', delta)
    return [
      bought(market.away(put, -1, width), size),
      sold(put, size),
      sold(call, size),
      bought(market.away(call, 1, width), size),
    ]
  },
}

const longStraddle: Template = {
  id: 'long-straddle',
  title: 'Long straddle',
  purpose: 'Gains by a jump either way; pays time for it',
  fields: ['settlement', 'expiry'],
  legs: straddle(bought),
}

const longStrangle: Template = {
  id: 'long-strangle',
  title: 'Long strangle',
  purpose: 'A long straddle for less, that needs a larger jump',
  fields: ['settlement', 'expiry', 'delta'],
  legs: strangle(bought),
}

/** A call and a put at the strike nearest the money, both bought or both sold. */
function straddle(trade: typeof bought): Template['legs'] {
  return (market, { settlement, expiry, size }) => {
    const strike = market.strikeNear(settlement, expiry, ['call', 'put'])
    return OPTION_TYPES.map((type) => trade(market.at(settlement, expiry, type, strike), size))
  }
}

/** A call and a put out of the money, both bought or both sold. */
function strangle(trade: typeof bought): Template['legs'] {
  return (market, { settlement, expiry, delta, size }) =>
    OPTION_TYPES.map((type) => trade(market.byDelta(settlement, expiry, type, delta), size))
}

export const VOLATILITY: readonly Template[] = [
  shortStraddle,
  shortStrangle,
  ironCondor,
  longStraddle,
  longStrangle,
]
