import { Decimal } from '@/engine/numbers/decimal'
import { bought, sold } from './coinMarket'
import type { Template } from './template'

/** The guide's strike of 20,400 at an index of 20,000. */
const ABOVE = 1.02

/**
 * The guide's lesson: three calls sold about 2 % above the money, 30 days out, alone or with the perpetual of half
 * their size that gains two thirds of what they lose. At the guide's own prices these are the guide's own contracts.
 */
const shortCalls: Template = {
  id: 'guide-short-calls',
  title: 'The guide’s three short calls',
  purpose: 'The guide’s lesson on what a hedge frees',
  fields: ['settlement', 'expiry', 'withPerpetual'],
  times: 3,
  legs(market, { settlement, expiry, size, withPerpetual }) {
    const strike = market.strikeNear(settlement, expiry, ['call'], ABOVE * market.spot(settlement))
    const calls = sold(market.at(settlement, expiry, 'call', strike), size)
    return withPerpetual ? [calls, bought(market.perpetual(settlement), new Decimal(size).div(2))] : [calls]
  },
}

export const GUIDE: readonly Template[] = [shortCalls]
