import type { LiquidationPrice, LiquidationPrices } from '@/engine/analysis/curve/liquidationPrices'
import { formatMoney, formatPercent } from '@/ui/format'

/** Where the account is liquidated, in a line: `Liquidation at 51,030 (−27 %) and 83,290 (+19 %)`. */
export function liquidationWords(prices: LiquidationPrices): string {
  const { base, isLiquidated, down, up, from, to, alone, areTooMany } = prices
  const places = [down, up].flatMap((at) => (at === null ? [] : [placeOf(at)]))
  const every = base === null ? 'every coin ' : ''
  if (isLiquidated) {
    return places.length === 0
      ? `In liquidation from ${percent(from)} to ${percent(to)}`
      : `In liquidation until ${every}${places.join(' or ')}`
  }
  const single = areTooMany
    ? '; single coins not looked at'
    : alone === null
      ? ''
      : `; ${alone.base} alone at ${placeOf(alone)}`
  if (places.length === 0) return `Liquidation: none from ${percent(from)} to ${percent(to)}${single}`
  const found = base === null ? `with ${every}${places.join(' or ')}` : `at ${places.join(' and ')}`
  return `Liquidation ${found}${noneTo(prices)}${single}`
}

/** The side on which there is none, where there is one on the other. */
function noneTo({ down, up, from, to }: LiquidationPrices): string {
  if (down === null) return `, none down to ${percent(from)}`
  return up === null ? `, none up to ${percent(to)}` : ''
}

function placeOf({ move, price }: LiquidationPrice): string {
  return price === null
    ? percent(move)
    : `${formatMoney(price, { digits: priceDigits(price) })} (${percent(move)})`
}

/** Five digits in all: the margin curve has the price to its last place. */
function priceDigits(price: number): number {
  return Math.min(8, Math.max(0, 4 - Math.floor(Math.log10(price))))
}

/** Whole per cents; near the market a tenth matters. */
function percent(move: number): string {
  return formatPercent(move, { sign: true, digits: Math.abs(move) < 0.0995 ? 1 : 0 })
}
