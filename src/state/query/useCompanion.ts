import { useState } from 'react'
import type { SweepView } from './useSweep'

/**
 * What is drawn with the parts of a sweep, of the same result as they are: while they are of an older question, so is
 * it. Two results are never mixed in one drawing.
 *
 * @param value one that stays the same object as long as the result does
 */
export function useCompanion<T>({ stale }: Pick<SweepView<unknown>, 'stale'>, value: T): T {
  const [kept, keep] = useState(value)
  if (!stale && kept !== value) keep(value)
  return stale ? kept : value
}
