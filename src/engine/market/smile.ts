import { yearsBetween } from '@/engine/instruments/time'
/** An option that the market lists, with its implied volatility a year. */
export interface ListedVolatility {
  /** Milliseconds since 1970 UTC. */
  readonly expiry: number
  readonly type: 'call' | 'put'
  readonly strike: number
  readonly volatility: number
  /** The forward price of its expiry, in the currency of the strike. */
  readonly forward: number
}

/** A point of a broken line. */
export interface Node {
  readonly x: number
  readonly y: number
}

/** The volatilities that are listed at one expiry. */
export interface Smile {
  readonly expiry: number
  readonly years: number
  readonly forward: number
  /** Each strike once, upwards: its put below the forward, else its call; the other one where that is not listed. */
  readonly points: readonly SmilePoint[]
}

export interface SmilePoint {
  readonly strike: number
  /** Logarithm of strike over forward. */
  readonly moneyness: number
  readonly volatility: number
}

/** A smile for every expiry that is still to come; quotes that are no positive numbers are left out. */
export function smilesOf(listed: readonly ListedVolatility[], asOf: number): readonly Smile[] {
  const byExpiry = new Map<number, ListedVolatility[]>()
  for (const quote of listed) {
    const { expiry, strike, volatility, forward } = quote
    if (![expiry - asOf, strike, volatility, forward].every((value) => value > 0 && value < Infinity))
      continue
    byExpiry.set(expiry, [...(byExpiry.get(expiry) ?? []), quote])
  }
  return [...byExpiry]
    .sort(([one], [other]) => one - other)
    .map(([expiry, quotes]) => {
      const forward = middle(quotes.map((quote) => quote.forward))
      return { expiry, years: yearsBetween(asOf, expiry), forward, points: pointsOf(quotes, forward) }
    })
}

/** Total variance at a log-moneyness: linear between the listed strikes, flat volatility beyond them. */
export function totalVarianceAt({ points, years }: Smile, moneyness: number): number {
  const nodes = points.map((point) => ({ x: point.moneyness, y: point.volatility ** 2 * years }))
  return interpolate(nodes, moneyness)
}

/** The broken line at `x`; level before its first and after its last node. NaN where it has none. */
export function interpolate(nodes: readonly Node[], x: number): number {
  const next = nodes.findIndex((node) => node.x >= x)
  const right = next === -1 ? nodes.at(-1) : nodes[next]
  const left = nodes[next - 1]
  if (right === undefined) return Number.NaN
  if (next === -1 || left === undefined || right.x === x) return right.y
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x)
}

function pointsOf(quotes: readonly ListedVolatility[], forward: number): readonly SmilePoint[] {
  const byStrike = new Map<number, ListedVolatility>()
  for (const quote of quotes) {
    const isOutOfTheMoney = (quote.type === 'put') === quote.strike < forward
    if (isOutOfTheMoney || !byStrike.has(quote.strike)) byStrike.set(quote.strike, quote)
  }
  return [...byStrike.values()]
    .sort((one, other) => one.strike - other.strike)
    .map(({ strike, volatility }) => ({ strike, moneyness: Math.log(strike / forward), volatility }))
}

/** The median: one forward that is out of line does not move the expiry. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
