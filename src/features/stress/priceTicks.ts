import { roomFor } from '@/ui/type/text'

/** Room for a label such as `−10 %`, in pixels. */
const ROOM = 46
/** Parts of each side of the axis that make round numbers of a usual range. */
const PARTS = [10, 5, 2, 1] as const

/**
 * The price shocks that are written at the axis: every one of the grid where they fit, else even parts of the range;
 * no change and both ends among them.
 */
export function priceTicks(shocks: readonly number[], width: number): readonly number[] {
  const range = shocks.at(-1) ?? 0
  const half = (shocks.length - 1) / 2
  const fits = (parts: number) => parts * 2 * roomFor(ROOM) <= width
  if (fits(half)) return shocks
  const parts = PARTS.find((each) => each < half && fits(each)) ?? 1
  return Array.from({ length: 2 * parts + 1 }, (_, i) => (range * (i - parts)) / parts)
}
