import type { Requirement } from '@/engine/margin/accountMargin'
import { isOption } from '@/engine/market/quoted'
import type { ContractRules, HeldContract, OrderedContract } from '@/engine/models/contractRules'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { linearMargin, notional } from './linearMargin'
import { type CrossRules, crossRules } from './rules'
import { soldOptionMargin } from './soldOptionMargin'

const TERMS = termsOf('Cross margin, for comparison', {
  maintenanceMargin: [
    'Maintenance margin of the unit under cross margin',
    'USD',
    'What every contract of the unit needs on its own, added.',
  ],
  initialMargin: [
    'Initial margin of the unit under cross margin',
    'USD',
    'What every contract and order of the unit needs on its own, added.',
  ],
  bought: ['Margin of bought options', 'USD', 'Nothing: the premium is paid, and no more can be lost.'],
  premium: ['Premium of the order', 'USD', 'What buying the option costs.'],
})

/**
 * What a contract and an order need: perpetuals and futures by their value, sold options by shares of the index price,
 * bought options nothing but their premium. Follows the margin model, section "Cross margin, for comparison".
 */
export const contracts: ContractRules = {
  ofUnit: (a, rulebook, unit) => {
    const rules = crossRules(a, rulebook, unit)
    return {
      held: (contract) => heldMargin(a, rules, unit.index, contract),
      ordered: (order) => openingMargin(a, rules, unit.index, order),
    }
  },
  terms: TERMS,
}

function heldMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  index: V,
  { quoted, size, entry, leverage, symbol }: HeldContract<V>,
): Requirement<V> {
  if (!isOption(quoted))
    return linearMargin(a, rules, notional(a, index, quoted, size, quoted.mark), leverage, symbol)
  if (a.sign(size) < 0) return soldOptionMargin(a, rules, quoted, size, entry)
  const nothing = a.sum(TERMS.bought, [], symbol)
  return { maintenanceMargin: nothing, initialMargin: nothing }
}

function openingMargin<V>(
  a: Algebra<V>,
  rules: CrossRules<V>,
  index: V,
  { quoted, size, limit }: OrderedContract<V>,
): V {
  const { symbol } = quoted.contract
  if (!isOption(quoted)) {
    const x = notional(a, index, quoted, size, limit ?? quoted.mark)
    return linearMargin(a, rules, x, null, symbol).initialMargin
  }
  if (a.sign(size) < 0) return soldOptionMargin(a, rules, quoted, size, limit).initialMargin
  return a.product(TERMS.premium, [limit ?? quoted.mark, size, quoted.rate], symbol)
}
