import { type Leg, legsByContract, sizeUnit } from '@/engine/margin/netPortfolio'
import type { HeldContract } from '@/engine/models/contractRules'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Cross margin, for comparison', {
  netSize: ['Net size of the contract', 'base', 'Position and what-if hedges in one contract, added.'],
})

/**
 * Positions and hedges netted per contract; a net size of the position's sign keeps its entry and leverage.
 * Follows the margin model, section "Cross margin, for comparison".
 */
export function heldContracts<V>(a: Algebra<V>, held: readonly Leg<V>[]): readonly HeldContract<V>[] {
  const contracts: HeldContract<V>[] = []
  for (const legs of legsByContract(held).values()) {
    const [first] = legs
    if (first === undefined) continue
    const { quoted, symbol } = first
    const size = legs.length === 1 ? first.size : netSize(a, first, legs)
    if (a.sign(size) === 0) continue
    const position = legs.find((leg) => leg.from === 'position')
    const keeps = position !== undefined && a.sign(position.size) === a.sign(size)
    contracts.push({
      quoted,
      symbol,
      size,
      entry: keeps ? position.entry : null,
      leverage: keeps ? position.leverage : null,
    })
  }
  return contracts
}

function netSize<V>(a: Algebra<V>, { quoted, symbol }: Leg<V>, legs: readonly Leg<V>[]): V {
  const sizes = legs.map((leg) => leg.size)
  return a.sum(TERMS.netSize, sizes, symbol, sizeUnit(quoted))
}
