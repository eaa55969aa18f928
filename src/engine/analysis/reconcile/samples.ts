import type { Bound } from '@/engine/numbers/bounds'
import { Decimal } from '@/engine/numbers/decimal'

const EVEN = 20
const DECADES = [-6, 6] as const
const IN_A_DECADE = 4

/** Values within a bound to look at first: evenly, and by ratio; of steps all that there are. */
export function samplesOf({ range: { low, high }, holds }: Bound, now: number): readonly number[] {
  const values = new Set<number>([now, low, ...(high === null ? [] : [high])])
  const [from, to] = [Math.max(low, -1), Math.min(high ?? 1, 1)]
  for (let i = 1; i < EVEN; i++) values.add(from + ((to - from) * i) / EVEN)
  for (let i = DECADES[0] * IN_A_DECADE; i <= DECADES[1] * IN_A_DECADE; i++) {
    values.add(10 ** (i / IN_A_DECADE))
    values.add(-(10 ** (i / IN_A_DECADE)))
  }
  for (let i = 3; high !== null && high > 10 && i <= high; i += 2) values.add(i)
  return [...values].filter((value) => holds(new Decimal(value))).sort((a, b) => a - b)
}
