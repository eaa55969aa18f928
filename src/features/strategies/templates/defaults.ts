import type { Stablecoin } from '@/engine/instruments/contract'
import { type MarketContracts, usualSize } from '@/state/market/marketContracts'
import { CoinMarket, nearest } from './coinMarket'
import type { Parameters, Template } from './template'

const SETTLEMENTS: readonly Stablecoin[] = ['USDT', 'USDC']
const USUAL_DAYS = 30
const LATER_DAYS = 90

/** Settlement coins in which a strategy can be made, the usual one first; all where none fits. */
export function settlementsOf(
  template: Template,
  market: MarketContracts,
  base: string,
): readonly Stablecoin[] {
  const coin = new CoinMarket(market, base)
  const usable = SETTLEMENTS.filter((settlement) =>
    template.fields.includes('expiry')
      ? expiriesOf(template, coin, settlement).length > 0
      : market.futures.some(({ contract }) => contract.base === base && contract.quote === settlement),
  )
  return usable.length > 0 ? usable : SETTLEMENTS
}

/** Expiries that a strategy may choose between, soonest first. */
export function expiriesOf(template: Template, coin: CoinMarket, settlement: Stablecoin): readonly number[] {
  return template.expiresLike === 'futures'
    ? coin.futureExpiries(settlement)
    : coin.optionExpiries(settlement)
}

/** Sensible parameters to begin with, where the wish is kept as far as the market allows. */
export function parametersFor(
  template: Template,
  market: MarketContracts,
  base: string,
  wish: Partial<Parameters> = {},
): Parameters {
  const coin = new CoinMarket(market, base)
  const settlements = settlementsOf(template, market, base)
  const settlement = settlements.find((one) => one === wish.settlement) ?? settlements[0] ?? 'USDT'
  const expiries = expiriesOf(template, coin, settlement)
  const about = (days: number, among: readonly number[]) =>
    among.length === 0 ? 0 : nearest(among, (expiry) => Math.abs(coin.days(expiry) - days))
  const near = expiries.filter((_, i) => !template.fields.includes('laterExpiry') || i < expiries.length - 1)
  const expiry = near.find((one) => one === wish.expiry) ?? about(template.days ?? USUAL_DAYS, near)
  const after = expiries.filter((one) => one > expiry)
  return {
    settlement,
    expiry,
    laterExpiry: after.find((one) => one === wish.laterExpiry) ?? about(LATER_DAYS, after),
    delta: wish.delta ?? '0.25',
    width: wish.width ?? '0.1',
    size: wish.size ?? usualSize(coin.index, template.times),
    type: wish.type ?? 'call',
    spread: wish.spread ?? 'bull call',
    holding: wish.holding ?? 'spot',
    withPerpetual: wish.withPerpetual ?? true,
  }
}
