import type { GroupSum } from '@/engine/models/model'

/** Sums that differ by less than this part of them are alike: the last digit of a double decides nothing. */
const ROUNDING = 1e-12

/**
 * What counts as hedged bears the charge: the long groups or the short ones, whichever are less; the long ones where
 * both are alike.
 */
export function smallerSide(groups: readonly GroupSum<number>[]): readonly number[] {
  let [long, short] = [0, 0]
  for (const { net } of groups) {
    if (net > 0) long += net
    else short -= net
  }
  const side = long - short <= ROUNDING * (long + short) ? 1 : -1
  return groups.map(({ net }) => (Math.sign(net) === side ? side : 0))
}
