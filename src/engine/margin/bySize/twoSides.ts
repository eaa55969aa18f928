import type { GroupSum } from '@/engine/models/model'
import type { ChargeTotals } from './unitTotals'

/**
 * All long groups of a charge as one and all short ones as one, at their average places, but for some: to a charge they
 * are the same. A loop: sweeps come here for every charge of every margin.
 */
export function twoSides(
  { nets, weights, places }: ChargeTotals,
  but: ReadonlySet<number>,
): GroupSum<number>[] {
  const [long, short] = [emptySide('long'), emptySide('short')]
  for (let group = 0; group < nets.length; group++) {
    const net = nets[group] as number
    if (net === 0 || but.has(group)) continue
    const side = net > 0 ? long : short
    const weight = Math.abs(weights[group] as number)
    side.net += net
    side.weight += weight
    side.place += weight * (places[group] as number)
  }
  const sides: GroupSum<number>[] = []
  for (const side of [long, short]) {
    if (side.net === 0) continue
    side.place /= side.weight
    sides.push(side)
  }
  return sides
}

function emptySide(name: string) {
  return { name, net: 0, weight: 0, place: 0 }
}
