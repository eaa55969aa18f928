import { Decimal } from '@/engine/numbers/decimal'
import { bought, sold } from './coinMarket'
import { Missing } from './Missing'
import type { Template } from './template'

const cashAndCarry: Template = {
  id: 'cash-and-carry',
  title: 'Cash and carry',
  purpose: 'Coins against a sold future: earns its premium',
  fields: ['settlement', 'expiry', 'holding'],
  expiresLike: 'futures',
  days: 90,
  legs: (market, { settlement, expiry, holding, size }) => [
    holding === 'spot'
      ? { kind: 'coins', coin: market.base, size }
      : bought(market.perpetual(settlement), size),
    sold(market.future(settlement, expiry), size),
  ],
}

const perpetualAgainstInverse: Template = {
  id: 'perpetual-against-inverse',
  title: 'Perpetual against inverse',
  purpose: 'No price risk left, only that between dollars',
  fields: ['settlement'],
  legs(market, { settlement, size }) {
    const inverse = market.perpetual('USD')
    // One contract is 1 USD and moves like 1 / mark coins; only whole contracts are traded.
    const contracts = new Decimal(size).times(inverse.mark).toDecimalPlaces(0)
    if (contracts.isZero())
      throw new Missing('That is less than one inverse contract of 1 USD. Choose a larger size.')
    return [bought(market.perpetual(settlement), size), sold(inverse, contracts)]
  },
}

export const CARRY: readonly Template[] = [cashAndCarry, perpetualAgainstInverse]
