import type { GroupSum } from '@/engine/models/model'
import type { ChargeTotals } from './unitTotals'

/**
 * All long groups of a charge as one and all short ones as one, at their average places, but for some: to a charge they
 * are the same. A loop over plain numbers: sweeps come here for every charge of every margin, and a number that is added
 * to in an object is an object itself.
 */
export function twoSides(
  { nets, weights, places }: ChargeTotals,
  but: ReadonlySet<number>,
): GroupSum<number>[] {
  let [long, longWeight, longPlace] = [0, 0, 0]
  let [short, shortWeight, shortPlace] = [0, 0, 0]
  for (let group = 0; group < nets.length; group++) {
    const net = nets[group] as number
    if (net === 0 || (but.size > 0 && but.has(group))) continue
    const weight = Math.abs(weights[group] as number)
    const place = weight * (places[group] as number)
    if (net > 0) {
      long += net
      longWeight += weight
      longPlace += place
    } else {
      short += net
      shortWeight += weight
      shortPlace += place
    }
  }
  const sides: GroupSum<number>[] = []
  if (long !== 0) sides.push({ name: 'long', net: long, weight: longWeight, place: longPlace / longWeight })
  if (short !== 0) {
    sides.push({ name: 'short', net: short, weight: shortWeight, place: shortPlace / shortWeight })
  }
  return sides
}
