import { bought, type CoinMarket, sold } from './coinMarket'
import type { Leg, Parameters, Template } from './template'

/** Coins held, in the wallet or as a long perpetual, with options around them. */
function holding(market: CoinMarket, { holding: held, size, settlement }: Parameters): Leg {
  if (held === 'spot') return { kind: 'coins', coin: market.base, size }
  return bought(market.perpetual(settlement), size)
}

const coveredCall: Template = {
  id: 'covered-call',
  title: 'Covered call',
  purpose: 'Coins held, calls sold against them: premium now, the gain above the strike given up.',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    sold(market.byDelta(p.settlement, p.expiry, 'call', p.delta), p.size),
  ],
}

const protectivePut: Template = {
  id: 'protective-put',
  title: 'Protective put',
  purpose: 'Coins held, puts bought for them: below the strike nothing more is lost.',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    bought(market.byDelta(p.settlement, p.expiry, 'put', p.delta), p.size),
  ],
}

const collar: Template = {
  id: 'collar',
  title: 'Collar',
  purpose: 'Coins held, a put bought and paid for by a call sold: loss and gain both capped.',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    bought(market.byDelta(p.settlement, p.expiry, 'put', p.delta), p.size),
    sold(market.byDelta(p.settlement, p.expiry, 'call', p.delta), p.size),
  ],
}

export const COVERED: readonly Template[] = [coveredCall, protectivePut, collar]
