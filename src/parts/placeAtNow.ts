import { isAtNow } from '@/engine/analysis/curve/nearestCrossings'

/** The place of a curve where the market stands; undefined where it has none yet. */
export function placeAtNow<Place extends { readonly x: number }>(
  places: readonly Place[],
  now: number,
): Place | undefined {
  return places.find(({ x }) => isAtNow(x, now))
}
