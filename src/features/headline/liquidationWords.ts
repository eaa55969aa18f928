import type { LiquidationPrice, LiquidationPrices } from '@/engine/curve/liquidationPrices'
import { formatMoney, formatPercent } from '@/ui/format'

/** Where the account is liquidated, in a line: `Liquidation at 51,030 (−27 %) and 83,290 (+19 %)`. */
export function liquidationWords({ base, isLiquidated, down, up, from, to }: LiquidationPrices): string {
  const places = [down, up].flatMap((at) => (at === null ? [] : [placeOf(at)]))
  const every = base === null ? 'every coin ' : ''
  if (isLiquidated) {
    return places.length === 0
      ? `In liquidation from ${percent(from)} to ${percent(to)}`
      : `In liquidation until ${every}${places.join(' or ')}`
  }
  if (places.length === 0) return `Liquidation: none from ${percent(from)} to ${percent(to)}`
  if (base === null) return `Liquidation at ${every}${places.join(' or ')}${noneTo(down, up, from, to)}`
  return `Liquidation at ${places.join(' and ')}${noneTo(down, up, from, to)}`
}

function noneTo(
  down: LiquidationPrice | null,
  up: LiquidationPrice | null,
  from: number,
  to: number,
): string {
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
