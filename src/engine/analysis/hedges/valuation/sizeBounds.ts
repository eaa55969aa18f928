import { sizeInCoins } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { isOption } from '@/engine/market/quoted'
import type { HedgeableUnit } from './hedgeableUnit'
import type { Instrument } from './hedgingInstruments'

/** No size of an instrument is looked at beyond these; 0 lies between them. */
export interface SizeBounds {
  readonly from: number
  readonly to: number
}

/** How many times all that the unit has a hedge may be: nobody trades more. */
const MOST_TIMES = 10

/**
 * How much of an instrument a hedge may buy and sell: ten times the coins of all positions, hedges, orders and spot of
 * the unit, added without signs; and no more spot can be sold than the wallet holds.
 */
export function sizeBounds(hedgeable: HedgeableUnit, instrument: Instrument): SizeBounds {
  const most = (MOST_TIMES * grossCoins(hedgeable)) / coinsOf(hedgeable.unit, instrument, 1)
  if (instrument.kind !== 'spot') return { from: -most, to: most }
  return { from: -Math.min(most, hedgeable.balance.wallet.toNumber()), to: most }
}

/** Whether a size is looked at. */
export function isWithin(size: number, { from, to }: SizeBounds): boolean {
  return size >= from && size <= to
}

/** How many coins a size of an instrument is, without its sign: an option is as many as its size. */
export function coinsOf({ contracts }: RiskUnit<number>, { contract }: Instrument, size: number): number {
  const quoted = contract && contracts.get(contract.key)
  return Math.abs(quoted && !isOption(quoted) ? size * quoted.delta : size)
}

function grossCoins({ portfolios, balance }: HedgeableUnit): number {
  const rows = portfolios.flatMap(({ filled, legs }) =>
    filled === null ? legs : legs.filter(({ from }) => from === 'order'),
  )
  return rows.reduce(
    (sum, leg) => sum + Math.abs(sizeInCoins(leg)),
    balance.wallet.minus(balance.borrowed).abs().toNumber(),
  )
}
