import type { OptionType, Stablecoin } from '@/engine/instruments/contract'
import { daysBetween } from '@/engine/instruments/time'
import { Decimal } from '@/engine/numbers/decimal'
import type { ListedFuture, ListedOption, MarketContracts } from '@/state/market/marketContracts'
import { dayName } from '@/state/names/contractName'
import type { Leg } from './leg'
import { Missing } from './Missing'

/** What the market lists of one coin, and the legs that can be made of it. */
export class CoinMarket {
  readonly base: string
  /** USD. */
  readonly index: number
  readonly #market: MarketContracts

  constructor(market: MarketContracts, base: string) {
    this.base = base
    this.index = market.indexes.get(base) ?? Number.NaN
    this.#market = market
  }

  /** Expiries with options of a settlement coin, soonest first. */
  optionExpiries(settlement: Stablecoin): readonly number[] {
    return distinct(this.#options(settlement).map(({ contract }) => contract.expiry))
  }

  /** Expiries of dated futures of a settlement coin, soonest first. */
  futureExpiries(settlement: Stablecoin): readonly number[] {
    return distinct(this.#futures(settlement).flatMap(({ contract }) => contract.expiry ?? []))
  }

  days(expiry: number): number {
    return daysBetween(Date.parse(this.#market.asOf), expiry)
  }

  /** The index price in the settlement coin. */
  spot(settlement: Stablecoin): number {
    return this.index / (this.#market.rates.get(settlement) ?? 1)
  }

  /** Options of one expiry and type, strikes ascending; at least one. */
  strikes(settlement: Stablecoin, expiry: number, type: OptionType): readonly ListedOption[] {
    const all = this.#options(settlement)
    if (all.length === 0) throw new Missing(`This market lists no ${settlement} options of ${this.base}.`)
    const found = all
      .filter(({ contract }) => contract.expiry === expiry && contract.type === type)
      .sort((a, b) => a.strike - b.strike)
    if (found.length > 0) return found
    throw new Missing(
      `This market lists no ${this.base} ${type}s ${this.#on(expiry)}. Choose another expiry.`,
    )
  }

  /** The option at exactly this strike. */
  at(settlement: Stablecoin, expiry: number, type: OptionType, strike: number): ListedOption {
    const found = this.strikes(settlement, expiry, type).find((option) => option.strike === strike)
    if (found !== undefined) return found
    const price = strike.toLocaleString('en-US', { maximumFractionDigits: 8 })
    throw new Missing(`This market lists no ${this.base} ${price} ${type} ${this.#on(expiry)}.`)
  }

  /** The strike nearest a price where every one of these types is listed. */
  strikeNear(
    settlement: Stablecoin,
    expiry: number,
    types: readonly OptionType[],
    price: number = this.spot(settlement),
  ): number {
    const [first = [], ...others] = types.map((type) =>
      this.strikes(settlement, expiry, type).map(({ strike }) => strike),
    )
    const common = first.filter((strike) => others.every((strikes) => strikes.includes(strike)))
    if (common.length > 0) return nearest(common, (strike) => Math.abs(strike - price))
    throw new Missing(
      `This market lists no strike of ${this.base} ${this.#on(expiry)} with both a call and a put. Choose another expiry.`,
    )
  }

  /** The option out of the money whose delta is nearest the wanted one, signs aside. */
  byDelta(settlement: Stablecoin, expiry: number, type: OptionType, delta: string): ListedOption {
    const all = this.strikes(settlement, expiry, type)
    const spot = this.spot(settlement)
    const outside = all.filter(({ strike }) => (type === 'call' ? strike >= spot : strike <= spot))
    if (outside.length > 0)
      return nearest(outside, (option) => Math.abs(Math.abs(option.delta) - Number(delta)))
    throw new Missing(
      `This market lists no ${this.base} ${type} out of the money ${this.#on(expiry)}. Choose another expiry.`,
    )
  }

  /** The option about `width` above (1) or below (-1) another, in any case at another strike. */
  away(from: ListedOption, side: 1 | -1, width: string): ListedOption {
    const { quote, expiry, type } = from.contract
    const beyond = this.strikes(quote, expiry, type).filter(({ strike }) => (strike - from.strike) * side > 0)
    const price = from.strike + side * Number(width) * this.spot(quote)
    if (beyond.length > 0) return nearest(beyond, ({ strike }) => Math.abs(strike - price))
    const where = side > 0 ? 'above' : 'below'
    const strike = from.strike.toLocaleString('en-US', { maximumFractionDigits: 8 })
    throw new Missing(
      `This market lists no ${this.base} ${type} ${where} ${strike} ${this.#on(expiry)}. Choose another expiry, or a delta nearer 0.5.`,
    )
  }

  /** The perpetual that settles in this coin. */
  perpetual(settlement: Stablecoin | 'USD'): ListedFuture {
    const found = this.#futures(settlement).find(({ contract }) => contract.expiry === null)
    if (found !== undefined) return found
    const kind = settlement === 'USD' ? 'inverse' : settlement
    throw new Missing(`This market lists no ${kind} perpetual of ${this.base}.`)
  }

  future(settlement: Stablecoin, expiry: number): ListedFuture {
    const dated = this.#futures(settlement).filter(({ contract }) => contract.expiry !== null)
    const found = dated.find(({ contract }) => contract.expiry === expiry)
    if (found !== undefined) return found
    if (dated.length > 0)
      throw new Missing(
        `This market lists no ${settlement} future of ${this.base} ${this.#on(expiry)}. Choose another expiry.`,
      )
    throw new Missing(`This market lists no dated ${settlement} futures of ${this.base}.`)
  }

  #options(settlement: Stablecoin): readonly ListedOption[] {
    return this.#market.options.filter(
      ({ contract }) => contract.base === this.base && contract.quote === settlement,
    )
  }

  #futures(settlement: Stablecoin | 'USD'): readonly ListedFuture[] {
    return this.#market.futures.filter(
      ({ contract }) => contract.base === this.base && contract.quote === settlement,
    )
  }

  #on(expiry: number): string {
    return expiry > 0 ? `on ${dayName(expiry, this.#market.asOf.slice(0, 4))}` : 'with that expiry'
  }
}

/** A leg of `size` contracts, signed. */
export function bought({ contract, mark }: ListedOption | ListedFuture, size: string | Decimal): Leg {
  return { kind: 'contract', symbol: contract.symbol, size: new Decimal(size).toFixed(), mark }
}

/** The same leg sold. */
export function sold(listed: ListedOption | ListedFuture, size: string | Decimal): Leg {
  return bought(listed, new Decimal(size).negated())
}

/** The first of those that are nearest; there is at least one. */
export function nearest<T>(all: readonly T[], distance: (one: T) => number): T {
  return all.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
