import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, GroupSum } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { contractGroup } from './contractGroup'

const TERMS = termsOf('Contingency components', {
  perpFutures: [
    'Perpetual and futures contingency',
    'USD',
    'A reserve on every perpetual and future held, long or short, whatever they hedge.',
  ],
  gross: [
    'Perpetuals and futures held',
    'base',
    'Net sizes of all perpetuals and futures in coins, without signs, added.',
  ],
  size: ['Size in coins', 'base', 'The net size of one contract in coins, without the sign.'],
})

/**
 * Perpetual and futures contingency, USD: coins held in perpetuals and futures, netted per contract and not across
 * contracts, x factor x index price. Follows the margin model, section "Contingency components", "Perpetual and
 * futures".
 */
export const perpFutures: Charge = {
  id: 'perpFutures',
  counts: 'linears',
  group: contractGroup,
  sum: null,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: perpFuturesCharge,
  borneBy: (groups) => groups.map(({ net }) => Math.sign(net)),
  curved: false,
}

function perpFuturesCharge<V>(a: Algebra<V>, unit: ChargedUnit<V>, groups: readonly GroupSum<V>[]): V {
  const { base, factors, index } = unit
  const sizes = groups.map(({ name, net }) => a.absolute(TERMS.size, net, name, base))
  const gross = a.sum(TERMS.gross, sizes, base, base)
  return a.product(TERMS.perpFutures, [gross, factors.of(CONTINGENCY).perpFuturesRiskFactor, index], base)
}
