import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { formatDays, formatMoney, formatPercent } from '@/ui/format'

/** What a place on an axis is called, and what lies there. */
export interface AxisWords {
  /** Of the axis, as a choice: `Index price`. */
  readonly name: string
  /** At the head of a column, with the unit: `BTC index price, USD`. */
  readonly title: string
  /** What the curve follows, in a sentence: `against the BTC index price, USD`, `as all prices change`. */
  readonly along: string
  /** The number that stands at the axis for a place, and the place that a number stands for. */
  readonly shown: (x: number) => number
  readonly placeOf: (shown: number) => number
  /** Such a number as a tick: `58,000`, `+20 %`, `12`. */
  readonly tick: (shown: number) => string
  /** In a sentence: `At 58,214.30 USD (17.4 % down)`. */
  readonly at: (x: number) => string
  /** Alone: `58,214.30 USD`. */
  readonly exact: (x: number) => string
}

const AS_IT_IS = { shown: (x: number) => x, placeOf: (shown: number) => shown }

/** Names of the axes, as they are chosen. */
export const AXIS_NAMES: Readonly<Record<CurveAxis, string>> = {
  price: 'Index price',
  volatility: 'Volatility',
  days: 'Days ahead',
}

/**
 * How places on an axis are said: prices of one coin as prices, of all coins together as moves.
 *
 * @param index the index price of the coin before any move; null where every coin moves
 */
export function axisWords(axis: CurveAxis, base: string, index: number | null): AxisWords {
  const name = AXIS_NAMES[axis]
  if (axis === 'days') {
    const days = (x: number) => formatDays(x, { unit: true, digits: x < 3 ? 2 : 1 })
    const at = (x: number) => (x === 0 ? 'Now' : `In ${days(x)}`)
    return {
      name,
      title: 'Days ahead',
      along: 'as days pass',
      ...AS_IT_IS,
      tick: (shown) => `${formatDays(shown)} d`,
      at,
      exact: days,
    }
  }
  const percent = (x: number) => formatPercent(x, { sign: true, digits: digitsOf(x) })
  if (axis === 'volatility') {
    const at = (x: number) => (x === 0 ? 'With volatility unchanged' : `With volatility ${upOrDown(x)}`)
    const [title, along] =
      base === '*'
        ? ['Change in implied volatility, all coins', 'as all volatilities change']
        : [`Change in ${base} implied volatility`, `as ${base} implied volatility changes`]
    return { name, title, along, ...AS_IT_IS, tick: tickOf, at, exact: percent }
  }
  if (index === null) {
    const at = (x: number) => (x === 0 ? 'With prices unchanged' : `With every price ${upOrDown(x)}`)
    return {
      name,
      title: 'Change of all prices',
      along: 'as all prices change',
      ...AS_IT_IS,
      tick: tickOf,
      at,
      exact: percent,
    }
  }
  const price = (x: number) => `${priceText(index * (1 + x), priceDigits(index))} USD`
  return {
    name,
    title: `${base} index price, USD`,
    along: `against the ${base} index price, USD`,
    shown: (x) => index * (1 + x),
    placeOf: (shown) => shown / index - 1,
    tick: (shown) => formatMoney(shown, { digits: tickDigits(index) }),
    at: (x) => `At ${price(x)}${x === 0 ? ', the market' : ` (${upOrDown(x)})`}`,
    exact: price,
  }
}

/** `17.4 % down`, `30 % up`. */
export function upOrDown(x: number): string {
  return `${formatPercent(Math.abs(x), { digits: digitsOf(x) })} ${x < 0 ? 'down' : 'up'}`
}

function tickOf(shown: number): string {
  return formatPercent(shown, { sign: true, digits: digitsOf(shown) })
}

/** Whole per cents where they are whole. */
function digitsOf(x: number): number {
  return Math.abs(x * 100 - Math.round(x * 100)) < 1e-9 ? 0 : 1
}

/** With so many places at most, two at least: no zeros that say nothing. */
function priceText(price: number, most: number): string {
  const [, fraction = ''] = price.toFixed(most).replace(/0+$/, '').split('.')
  return formatMoney(price, { digits: Math.max(2, fraction.length) })
}

/** Six digits in all, two places at least: a liquidation price is typed into an order ticket. */
function priceDigits(index: number): number {
  return Math.min(8, Math.max(2, 5 - Math.floor(Math.log10(index))))
}

function tickDigits(index: number): number {
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(index))))
}
