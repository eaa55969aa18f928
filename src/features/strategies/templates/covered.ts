import { bought, type CoinMarket, sold } from './coinMarket'
import type { Leg } from './leg'
import type { Parameters, Template } from './template'

/** Coins held, in the wallet or as a long perpetual, with options around them. */
function holding(market: CoinMarket, { holding: held, size, settlement }: Parameters): Leg {
  if (held === 'spot') return { kind: 'coins', coin: market.base, size }
  return bought(market.perpetual(settlement), size)
}

const coveredCall: Template = {
  id: 'covered-call',
  title: 'Covered call',
  purpose: 'Income on coins you hold; the upside is capped',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    sold(market.byDelta(p.settlement, p.expiry, 'call', p.delta), p.size),
  ],
}

const protectivePut: Template = {
  id: 'protective-put',
  title: 'Protective put',
  purpose: 'Insurance for coins you hold, below a strike',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    bought(market.byDelta(p.settlement, p.expiry, 'put', p.delta), p.size),
  ],
}

const collar: Template = {
  id: 'collar',
  title: 'Collar',
  purpose: 'A floor under your coins, paid for by a ceiling',
  fields: ['settlement', 'expiry', 'delta', 'holding'],
  legs: (market, p) => [
    holding(market, p),
    bought(market.byDelta(p.settlement, p.expiry, 'put', p.delta), p.size),
    sold(market.byDelta(p.settlement, p.expiry, 'call', p.delta), p.size),
  ],
}

export const COVERED: readonly Template[] = [coveredCall, protectivePut, collar]
