import { Decimal } from '@/engine/figure/decimal'
import { termsOf } from '@/engine/figure/term'
import type { Contract } from '@/engine/model/contract'
import type { Charge, Group, GroupSum, MarginModel } from '@/engine/models/model'
import { PARAMETERS } from '@/engine/models/uta/parameters'

const TERMS = termsOf('Maximum loss', {
  price: ['Price shock', 'ratio', 'How far the scenario moves the price.'],
  iv: ['Volatility shock', 'ratio', 'How far the scenario moves volatility.'],
  weight: ['Weight', 'ratio', 'The part of the scenario that counts.'],
  share: ['Share', 'ratio', 'What is reserved of a coin’s price, and of the initial margin.'],
  groupDelta: ['Delta of a kind', 'base', 'Net delta of all contracts of one kind.'],
  size: ['Without its sign', 'base', 'The amount without its sign.'],
  gross: ['Amounts without signs', 'base', 'Amounts of all groups without signs, added.'],
  charge: ['Charge', 'USD', 'What is reserved.'],
  contingency: ['Larger charge', 'USD', 'The larger of the two charges.'],
  needed: ['Initial margin', 'USD', 'Maximum loss and the larger charge.'],
  maintenance: ['Maintenance margin', 'USD', 'Half of the initial margin.'],
})
const RULE = { kind: 'rule', note: 'a model made up for tests' } as const

/** Price, volatility and weight of four scenarios that are no rectangle. */
export const TOY_SCENARIOS = [
  ['0.1', '0.25', '1'],
  ['-0.12', '0', '1'],
  ['0.4', '0', '0.35'],
  ['-0.3', '0.5', '0.4'],
] as const

/** How much of a coin's price both charges reserve: by kind, and by contract. */
export const TOY_SHARES = { byKind: '0.02', byContract: '0.013' } as const

const HALF = '0.5'

function kindOf({ kind }: Contract): Group {
  return { key: kind, name: kind }
}

const gross = (share: string): Charge['charge'] =>
  function charge(a, { base, index }, groups) {
    const sizes = groups.map(({ name, net }) => a.absolute(TERMS.size, net, name, base))
    const coins = a.sum(TERMS.gross, sizes, base, base)
    return a.product(TERMS.charge, [coins, index, a.leaf(TERMS.share, new Decimal(share), RULE)], base)
  }
const bySign = (groups: readonly GroupSum<number>[]) => groups.map(({ net }) => Math.sign(net))

const byKind: Charge = {
  id: 'byKind',
  group: kindOf,
  sum: TERMS.groupDelta,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: gross(TOY_SHARES.byKind),
  borneBy: bySign,
  curved: false,
}
const byContract: Charge = {
  id: 'byContract',
  group: ({ key, symbol }) => ({ key, name: symbol }),
  sum: null,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: gross(TOY_SHARES.byContract),
  borneBy: bySign,
  curved: false,
}

/**
 * A margin model that is as unlike the account's own as the contract allows: four weighted scenarios, the larger of two
 * charges, initial margin first and maintenance margin made from it, no orders.
 */
export const TOY: MarginModel = {
  id: 'toy',
  parameters: PARAMETERS,
  scenarios: (a) =>
    TOY_SCENARIOS.map(([price, iv, weight]) => ({
      price: a.leaf(TERMS.price, new Decimal(price), RULE),
      iv: a.leaf(TERMS.iv, new Decimal(iv), RULE),
      weight: weight === '1' ? null : a.leaf(TERMS.weight, new Decimal(weight), RULE),
    })),
  optionShocks: (a) => ({ termPower: a.zero, termPivotDays: a.one, decaySeconds: a.zero }),
  components: [byKind, byContract].map((charge) => ({
    id: charge.id,
    charges: [charge],
    words: `charge ${charge.id}`,
    answered: null,
    parts: null,
  })),
  requirement: {
    contingency: (a, components, base) => a.maximum(TERMS.contingency, components, base),
    portfolio: (a, _unit, maxLoss, contingency, of) => a.sum(TERMS.needed, [maxLoss, contingency], of),
    largest: (a, needed, base) => a.maximum(TERMS.needed, needed, base),
    margins: (a, { base }, needed) => ({
      maintenanceMargin: a.product(
        TERMS.maintenance,
        [needed, a.leaf(TERMS.share, new Decimal(HALF), RULE)],
        base,
      ),
      initialMargin: needed,
    }),
    factor: () => null,
    addsUp: false,
  },
  orderPortfolios: [{ name: 'C', words: 'positions and hedges', filled: null }],
}
