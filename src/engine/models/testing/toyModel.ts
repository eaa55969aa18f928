import type { Contract } from '@/engine/instruments/contract'
import { marginRates } from '@/engine/margin/accountMargin'
import type { AccountRules } from '@/engine/models/accountRules'
import type { Charge, Group, GroupSum, MarginModel } from '@/engine/models/model'
import { numbersOf } from '@/engine/models/parameterTable'
import { within } from '@/engine/numbers/bounds'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'

const TERMS = termsOf('Maximum loss', {
  price: ['Price shock', 'ratio', 'How far the scenario moves the price.'],
  iv: ['Volatility shock', 'ratio', 'How far the scenario moves volatility.'],
  weight: ['Weight', 'ratio', 'The part of the scenario that counts.'],
  groupDelta: ['Delta of a kind', 'base', 'Net delta of all contracts of one kind.'],
  size: ['Without its sign', 'base', 'The amount without its sign.'],
  gross: ['Amounts without signs', 'base', 'Amounts of all groups without signs, added.'],
  charge: ['Charge', 'USD', 'What is reserved.'],
  contingency: ['Larger charge', 'USD', 'The larger of the two charges.'],
  needed: ['Initial margin', 'USD', 'Maximum loss and the larger charge.'],
  value: ['Value', 'USD', 'The equity in a coin at its price.'],
  owed: ['Owed', 'coin', 'What is borrowed.'],
  balance: ['Value of all coins', 'USD', 'What all coins are worth.'],
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

const SHARE = within(0, 1)

/** How much of a coin's price both charges reserve. */
export const SHARES = numbersOf('shares', 'Shares', 'units.*.shares', 'Contingency components', {
  byKind: ['Share by kind', 'ratio', 'share', SHARE, 'What is reserved of the delta of each kind.'],
  byContract: ['Share by contract', 'ratio', 'share', SHARE, 'What is reserved of each contract’s delta.'],
})

/** What is left of the initial margin as maintenance margin. */
export const KEPT = numbersOf('kept', 'Maintenance margin', 'units.*', 'Contingency components', {
  maintenanceShare: ['Maintenance share', 'ratio', 'share', SHARE, 'How much of the initial margin is kept.'],
})

function kindOf({ kind }: Contract): Group {
  return { key: kind, name: kind }
}

const gross = (share: keyof typeof SHARES.rows): Charge['charge'] =>
  function charge(a, { base, index, factors }, groups) {
    const sizes = groups.map(({ name, net }) => a.absolute(TERMS.size, net, name, base))
    const coins = a.sum(TERMS.gross, sizes, base, base)
    return a.product(TERMS.charge, [coins, index, factors.of(SHARES)[share]], base)
  }
const bySign = (groups: readonly GroupSum<number>[]) => groups.map(({ net }) => Math.sign(net))

const byKind: Charge = {
  id: 'byKind',
  counts: 'all',
  group: kindOf,
  sum: TERMS.groupDelta,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: gross('byKind'),
  borneBy: bySign,
  curved: false,
}
const byContract: Charge = {
  id: 'byContract',
  counts: 'all',
  group: ({ key, symbol }) => ({ key, name: symbol }),
  sum: null,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: gross('byContract'),
  borneBy: bySign,
  curved: false,
}

/** Every coin counts in full, debts require nothing of their own, and orders are not looked at. */
const account: AccountRules = {
  standing: (a, rulebook, coins, units) => {
    const marginBalance = a.sum(
      TERMS.balance,
      coins.map((coin) => account.counted(a, rulebook, coin)),
    )
    return {
      marginBalance,
      borrowed: { maintenanceMargin: a.zero, initialMargin: a.zero },
      orderLoss: a.zero,
      rates: marginRates(a, units, marginBalance, a.zero),
    }
  },
  counted: (a, _rulebook, { coin, equity, price }) => a.product(TERMS.value, [equity, price], coin),
  owed: (a, { coin, borrowed }) => a.sum(TERMS.owed, [borrowed], coin, coin),
}

/**
 * A margin model that is as unlike the account's own as the contract allows: four weighted scenarios, the larger of two
 * charges, initial margin first and maintenance margin made from it, no orders, no collateral ratios, no liquidation,
 * no cross margin beside it, and parameters of its own.
 */
export const TOY: MarginModel = {
  id: 'toy',
  parameters: [SHARES, KEPT],
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
    margins: (a, { base, factors }, needed) => ({
      maintenanceMargin: a.product(TERMS.maintenance, [needed, factors.of(KEPT).maintenanceShare], base),
      initialMargin: needed,
    }),
    factor: () => null,
    addsUp: false,
  },
  orderPortfolios: [{ name: 'held', words: 'positions and hedges', filled: null }],
  account,
}
