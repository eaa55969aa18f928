import { Decimal } from '@/engine/numbers/decimal'
import { bought, type CoinMarket, nearest, sold } from './coinMarket'
import { Missing } from './Missing'
import type { Parameters, Template } from './template'

const verticalSpread: Template = {
  id: 'vertical-spread',
  title: 'Vertical spread',
  purpose: 'A view up or down with both ends capped',
  fields: ['settlement', 'spread', 'expiry', 'width'],
  legs(market, { settlement, spread, expiry, width, size }) {
    const type = spread.endsWith('call') ? 'call' : 'put'
    const strike = market.strikeNear(settlement, expiry, [type])
    const near = market.at(settlement, expiry, type, strike)
    const other = market.away(near, type === 'call' ? 1 : -1, width)
    const [low, high] = type === 'call' ? [near, other] : [other, near]
    // Bull spreads own the lower strike, bear spreads the higher one, with calls and with puts.
    return spread.startsWith('bull')
      ? [bought(low, size), sold(high, size)]
      : [sold(low, size), bought(high, size)]
  },
}

const butterfly: Template = {
  id: 'butterfly',
  title: 'Butterfly',
  purpose: 'Gains most where it is now; little to lose',
  fields: ['settlement', 'type', 'expiry', 'width'],
  legs(market, { settlement, type, expiry, width, size }) {
    const listed = market.strikes(settlement, expiry, type).map(({ strike }) => strike)
    const middle = market.strikeNear(settlement, expiry, [type])
    // Both wings as far from the middle, or the loss beyond one of them is larger.
    const wings = listed.filter((strike) => strike > middle && listed.includes(2 * middle - strike))
    if (wings.length === 0)
      throw new Missing(
        `This market lists no two ${market.base} ${type}s as far below as above the money. Choose another expiry.`,
      )
    const wanted = middle + Number(width) * market.spot(settlement)
    const high = nearest(wings, (strike) => Math.abs(strike - wanted))
    return [
      bought(market.at(settlement, expiry, type, 2 * middle - high), size),
      sold(market.at(settlement, expiry, type, middle), new Decimal(size).times(2)),
      bought(market.at(settlement, expiry, type, high), size),
    ]
  },
}

const ratioSpread: Template = {
  id: 'ratio-spread',
  title: 'Ratio spread',
  purpose: 'One bought, two sold further out: open beyond them',
  fields: ['settlement', 'type', 'expiry', 'width'],
  legs(market, { settlement, type, expiry, width, size }) {
    const near = market.at(settlement, expiry, type, market.strikeNear(settlement, expiry, [type]))
    const far = market.away(near, type === 'call' ? 1 : -1, width)
    return [bought(near, size), sold(far, new Decimal(size).times(2))]
  },
}

const calendarSpread: Template = {
  id: 'calendar-spread',
  title: 'Calendar spread',
  purpose: 'Sells near time against later time, same strike',
  fields: ['settlement', 'type', 'expiry', 'laterExpiry'],
  legs(market, { settlement, type, expiry, laterExpiry, size }) {
    const expiries = market.optionExpiries(settlement)
    if (expiries.length === 1)
      throw new Missing(`This market lists ${market.base} options of one expiry only: a calendar needs two.`)
    if (expiries.length > 0 && laterExpiry <= expiry)
      throw new Missing('The later expiry has to come after the near one.')
    const strike = strikeOfBoth(market, settlement, [expiry, laterExpiry], type)
    return [
      sold(market.at(settlement, expiry, type, strike), size),
      bought(market.at(settlement, laterExpiry, type, strike), size),
    ]
  },
}

const box: Template = {
  id: 'box',
  title: 'Box',
  purpose: 'Worth the same at every price: a loan in options',
  fields: ['settlement', 'expiry', 'width'],
  legs(market, { settlement, expiry, width, size }) {
    const spot = market.spot(settlement)
    const both = ['call', 'put'] as const
    const low = market.strikeNear(settlement, expiry, both, spot * (1 - Number(width) / 2))
    const lowCall = market.at(settlement, expiry, 'call', low)
    const highCall = market.away(lowCall, 1, width)
    return [
      bought(lowCall, size),
      sold(highCall, size),
      bought(market.at(settlement, expiry, 'put', highCall.strike), size),
      sold(market.at(settlement, expiry, 'put', low), size),
    ]
  },
}

/** The strike nearest the money that every one of the expiries lists. */
function strikeOfBoth(
  market: CoinMarket,
  settlement: Parameters['settlement'],
  expiries: readonly number[],
  type: Parameters['type'],
): number {
  const [near = [], ...later] = expiries.map((expiry) =>
    market.strikes(settlement, expiry, type).map(({ strike }) => strike),
  )
  const common = near.filter((strike) => later.every((strikes) => strikes.includes(strike)))
  if (common.length === 0)
    throw new Missing('The two expiries have no strike in common. Choose another pair.')
  return nearest(common, (strike) => Math.abs(strike - market.spot(settlement)))
}

export const SPREADS: readonly Template[] = [verticalSpread, butterfly, ratioSpread, calendarSpread, box]
