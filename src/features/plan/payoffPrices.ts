import { formatMoney, formatPercent } from '@/ui/format'

/** How places on the axis of a payoff are said: of one coin as prices, of all together as moves. */
export interface PayoffPrices {
  /** At the head of a column. */
  readonly title: string
  /** What the payoff follows: `against the BTC index price, USD`. */
  readonly along: string
  /** A place alone: `62,400`, `−11 %`. */
  readonly text: (x: number) => string
  /** In a sentence: `At 62,400 USD`, `With all prices −11 %`. */
  readonly at: (x: number) => string
  /** At the axis: `62,000`, `+20 %`. */
  readonly tick: (x: number) => string
  /** The number that stands at the axis for a place, and the place that a number stands for. */
  readonly shown: (x: number) => number
  readonly placeOf: (shown: number) => number
}

/** Five digits in all: the margin curve has liquidation prices to their last place. */
function digitsOf(price: number): number {
  return Math.min(8, Math.max(0, 4 - Math.floor(Math.log10(price))))
}

/** @param index the price of the coin as the market has it; null where every coin moves */
export function payoffPrices(base: string, index: number | null): PayoffPrices {
  if (index === null) {
    const text = (x: number) => formatPercent(x, { sign: true })
    return {
      title: 'Change of all prices',
      along: 'as all prices change',
      text,
      tick: (x) =>
        formatPercent(x, { sign: true, digits: Number.isInteger(Number((x * 100).toFixed(9))) ? 0 : 1 }),
      at: (x) => `With all prices ${text(x)}`,
      shown: (x) => x,
      placeOf: (shown) => shown,
    }
  }
  const text = (x: number) => formatMoney(index * (1 + x), { digits: digitsOf(index * (1 + x)) })
  return {
    title: `${base} index price, USD`,
    along: `against the ${base} index price, USD`,
    text,
    tick: (x) => formatMoney(index * (1 + x), { digits: Math.max(0, digitsOf(index) - 2) }),
    at: (x) => `At ${text(x)} USD (${formatPercent(x, { sign: true })})`,
    shown: (x) => index * (1 + x),
    placeOf: (shown) => shown / index - 1,
  }
}
