import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { MovesState } from '@/state/shift/movesStore'

/**
 * Whose price the slider moves: the coin chosen, or the first that is moved apart from the others; `*`: that of every
 * coin.
 */
export function movedCoin(
  price: MovesState['price'],
  bases: readonly string[],
  chosen: string | null,
): string {
  const isThere = chosen === EVERY_UNIT || bases.some((one) => one === chosen)
  if (chosen !== null && isThere) return chosen
  const apart = price[EVERY_UNIT] === undefined ? bases.find((one) => price[one] !== undefined) : undefined
  return apart ?? EVERY_UNIT
}

/** What is moved beside what the sliders show, of this coin or of every one; null where nothing is. */
export function otherMoves(moves: MovesDocument | null, base: string): MovesDocument | null {
  const { price = {}, volatility = {}, ...rest } = moves ?? {}
  const [prices, volatilities] = [without(price, base), without(volatility, EVERY_UNIT)]
  const others = {
    ...rest,
    ...(prices && { price: prices }),
    ...(volatilities && { volatility: volatilities }),
  }
  return Object.keys(others).length === 0 ? null : others
}

function without(moved: Readonly<Record<string, string>>, key: string) {
  const { [key]: _, ...others } = moved
  return Object.keys(others).length === 0 ? null : others
}
