import { roomFor } from '@/ui/chart/text'
import { roundTicks } from '@/ui/chart/ticks'
import type { AxisWords } from '@/words/axisWords'

/** Room for a label such as `120,000`, in pixels. */
const ROOM = 76
const MOST = 10

/** Places between two others that are written at the axis: round numbers, as many as have room. */
export function placeTicks(
  [from, to]: readonly [number, number],
  { shown, placeOf }: Pick<AxisWords, 'shown' | 'placeOf'>,
  width: number,
): readonly number[] {
  const count = Math.min(MOST, Math.max(1, Math.floor(width / roomFor(ROOM))))
  return roundTicks(shown(from), shown(to), count).map(placeOf)
}
