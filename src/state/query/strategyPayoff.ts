import { parseSymbol } from '@/engine/instruments/symbol'
import { MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import { optionValue } from '@/engine/pricing/black76'
import type { MarketContracts } from '@/state/market/marketContracts'

/** A part of a strategy: a contract at its mark, or coins bought at the index; sizes signed. */
export type PayoffLeg =
  | { readonly kind: 'contract'; readonly symbol: string; readonly size: string; readonly mark: string }
  | { readonly kind: 'coins'; readonly coin: string; readonly size: string }

/** What legs of one coin have gained when the first of them expires, against the price then. */
export interface Payoff {
  /** Milliseconds since 1970 UTC. */
  readonly expiry: number
  /** The index now, in the settlement coin as all prices and gains here. */
  readonly spot: number
  /** Ascending prices with the gain there, at every strike and densely between. */
  readonly points: readonly PayoffPoint[]
  /** Prices at which nothing is gained or lost, ascending. */
  readonly breakEvens: readonly number[]
  /** The most that is gained and lost at any price; null where there is no end to it. */
  readonly most: number | null
  readonly least: number | null
}

export interface PayoffPoint {
  readonly price: number
  readonly gain: number
}

const YEAR = 365 * MILLISECONDS_PER_DAY
/** Shown below and above the strikes and the index, as a share of the index. */
const MARGIN = 0.2
const STEPS = 200
/** Gains that differ by no more, as a share of the index, are the same. */
const SAME = 1e-9

/**
 * The payoff of a strategy: expiring options are worth what they are in the money, later ones their model value at
 * today's volatility, futures and coins what they have gained. Premiums are paid at the marks. Null where nothing
 * expires, or the index is missing.
 */
export function strategyPayoff(
  legs: readonly PayoffLeg[],
  market: MarketContracts,
  base: string,
  settlement: string,
): Payoff | null {
  const rate = market.rates.get(settlement) ?? 1
  const spot = (market.indexes.get(base) ?? Number.NaN) / rate
  const contracts = legs.flatMap((leg) => (leg.kind === 'contract' ? (parseSymbol(leg.symbol) ?? []) : []))
  const expiries = contracts.flatMap(({ expiry }) => expiry ?? [])
  if (expiries.length === 0 || !(spot > 0)) return null
  const expiry = Math.min(...expiries)
  const gains = legs.map((leg) => gainOf(leg, { market, spot, rate, expiry }))
  const gainAt = (price: number) => gains.reduce((sum, gain) => sum + gain(price), 0)

  const strikes = contracts.flatMap((contract) =>
    contract.kind === 'option' ? [Number(contract.strike)] : [],
  )
  const from = Math.max(0, Math.min(spot, ...strikes) - MARGIN * spot)
  const to = Math.max(spot, ...strikes) + MARGIN * spot
  const prices = Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS)
  const shown = [...new Set([...prices, ...strikes])].sort((a, b) => a - b)
  const tiny = SAME * spot
  // What rounding leaves of nothing would be drawn as a profit.
  const shownGain = (price: number) => {
    const gain = gainAt(price)
    return Math.abs(gain) <= tiny ? 0 : gain
  }
  const points = shown.map((price) => ({ price, gain: shownGain(price) }))

  // Beyond what is shown it goes on as it does far away; towards nothing there is an end.
  const far = 10 * to
  const slope = (gainAt(2 * far) - gainAt(far)) / far
  const ends = [shownGain(Number.MIN_VALUE), ...points.map(({ gain }) => gain), shownGain(far)]
  return {
    expiry,
    spot,
    points,
    breakEvens: breakEvensOf(gainAt, [Number.MIN_VALUE, ...shown, far], tiny),
    most: slope > SAME ? null : Math.max(...ends),
    least: slope < -SAME ? null : Math.min(...ends),
  }
}

interface Situation {
  readonly market: MarketContracts
  readonly spot: number
  readonly rate: number
  readonly expiry: number
}

function gainOf(leg: PayoffLeg, { market, spot, rate, expiry }: Situation): (price: number) => number {
  const size = Number(leg.size)
  if (leg.kind === 'coins') return (price) => size * (price - spot)
  const contract = parseSymbol(leg.symbol)
  const mark = Number(leg.mark)
  // Contracts of 1 USD: what is gained in coins, at the price then.
  if (contract?.kind === 'inverse') return (price) => size * (price / mark - 1 / rate)
  if (contract?.kind !== 'option') return (price) => size * (price - mark)
  const { type, strike } = contract
  const listed = market.options.find((option) => option.contract.key === contract.key)
  const years = Math.max(0, contract.expiry - expiry) / YEAR
  // What the forward is above the index stays, or far away there would be gains of carry alone.
  const basis = years === 0 ? 0 : (listed?.forward ?? spot) - spot
  const forwardAt = (price: number) => Math.max(Number.MIN_VALUE, price + basis)
  return (price) =>
    size * (optionValue(type, forwardAt(price), Number(strike), listed?.volatility ?? 0, years) - mark)
}

/** Where the gain changes its sign between neighbouring prices, and where it only begins to be none. */
function breakEvensOf(
  gainAt: (price: number) => number,
  prices: readonly number[],
  tiny: number,
): readonly number[] {
  const signOf = (price: number) => {
    const gain = gainAt(price)
    return Math.abs(gain) <= tiny ? 0 : Math.sign(gain)
  }
  return prices.flatMap((high, place) => {
    const low = prices[place - 1]
    if (low === undefined) return []
    const [before, after] = [signOf(low), signOf(high)]
    if (before * after < 0) return [crossing(gainAt, low, high)]
    return before !== 0 && after === 0 ? [high] : []
  })
}

function crossing(gainAt: (price: number) => number, low: number, high: number): number {
  const isRising = gainAt(high) > 0
  let [from, to] = [low, high]
  for (let step = 0; step < 80; step += 1) {
    const middle = (from + to) / 2
    if (gainAt(middle) > 0 === isRising) to = middle
    else from = middle
  }
  return (from + to) / 2
}
