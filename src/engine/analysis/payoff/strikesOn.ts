import { indexPrice, quoteRate } from '@/engine/market/rates'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { type Moves, moveOf } from '@/engine/market/shift/moves'
import { numbers as a } from '@/engine/numbers/numbers'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'

/** Where the price comes to the strikes of what is held, as moves from the unmoved market: there a payoff bends. */
export function strikesOn(scenario: Scenario, moves: Moves, base: string): readonly number[] {
  const { market } = scenario
  const strikes = rowsInUse(scenario).flatMap(({ contract }) => {
    if (contract.kind !== 'option') return []
    const rate = moves.rate.get(contract.quote)?.toNumber() ?? quoteRate(a, market, contract.quote)
    // Where every unit moves, one that the sliders have moved goes on from there.
    const isApart = base === EVERY_UNIT && moves.price.has(contract.base)
    const from = isApart ? moveOf(moves.price, contract.base).plus(1).toNumber() : 1
    return [(contract.strike.toNumber() * rate) / (from * indexPrice(a, market, contract.base)) - 1]
  })
  return [...new Set(strikes)]
}
