import { ticksAlong } from '@/ui/chart/ticks'
import type { AxisWords } from '@/words/axisWords'

const MOST = 10

/** Places between two others that are written at the axis: round numbers, as many as have room. */
export function placeTicks(
  [from, to]: readonly [number, number],
  { shown, placeOf, tick }: Pick<AxisWords, 'shown' | 'placeOf' | 'tick'>,
  width: number,
): readonly number[] {
  return ticksAlong([shown(from), shown(to)], width, tick, MOST).map(placeOf)
}
