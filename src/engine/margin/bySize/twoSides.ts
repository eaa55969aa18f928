import type { GroupSum } from '@/engine/models/model'
import type { ChargeTotals } from './unitTotals'

/** Net, weight, and places by their weights: of the long side, then of the short one. */
const FIELDS = 3
const sums = new Float64Array(2 * FIELDS)

/**
 * All long groups of a charge as one and all short ones as one, at their average places, but for some: to a charge they
 * are the same. A loop into an array that is there already: sweeps come here for every charge of every margin, and a
 * number that is added up for an object becomes one at every step.
 */
export function twoSides(
  { nets, weights, places }: ChargeTotals,
  but: ReadonlySet<number>,
): GroupSum<number>[] {
  sums.fill(0)
  for (let group = 0; group < nets.length; group++) {
    const net = nets[group] as number
    if (net === 0 || (but.size > 0 && but.has(group))) continue
    const side = net > 0 ? 0 : FIELDS
    const weight = Math.abs(weights[group] as number)
    sums[side] = (sums[side] as number) + net
    sums[side + 1] = (sums[side + 1] as number) + weight
    sums[side + 2] = (sums[side + 2] as number) + weight * (places[group] as number)
  }
  const long = sideAt('long', 0)
  const short = sideAt('short', FIELDS)
  if (long === null || short === null) return long ? [long] : short ? [short] : []
  return [long, short]
}

function sideAt(name: string, at: number): GroupSum<number> | null {
  const net = sums[at] as number
  if (net === 0) return null
  const weight = sums[at + 1] as number
  return { name, net, weight, place: (sums[at + 2] as number) / weight }
}
