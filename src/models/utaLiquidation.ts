import type { LiquidationWords } from './accountWords'

/** The staged liquidation of the account's own model, as the page speaks of it. */
export const UTA_LIQUIDATION: LiquidationWords = {
  rates: [
    { kind: 'autoRepay', words: 'repay' },
    { kind: 'target', words: 'target' },
    { kind: 'liquidation', words: 'liquidation' },
  ],
  parameters: ['liquidation.autoRepayRate', 'liquidation.liquidationRate', 'liquidation.targetRate'],
  note: 'Auto-repayment is for borrowed assets. A liquidation reduces positions until the MM rate is at the target.',
  rules: ({ autoRepay, liquidation, target }) => [
    { rule: 1, short: 'Bankrupt: stop', words: 'Margin balance is gone: bankrupt, stop' },
    {
      rule: 2,
      short: `${autoRepay}: repay debts`,
      words: `From ${autoRepay}, where something is owed: debts are repaid`,
    },
    {
      rule: 3,
      short: `${liquidation}: cancel orders`,
      words: `From ${liquidation}, where orders are open: all are cancelled`,
    },
    {
      rule: 4,
      short: `Reduce to ${target}`,
      words: `From ${liquidation}: positions are reduced, until ${target} or less`,
    },
    { rule: 5, short: 'Else stop', words: 'Otherwise it stops' },
  ],
  ruleOf: { autoRepay: 2, cancelOrders: 3, reduce: 4 },
  stops: { bankrupt: 1, stuck: 4, done: 5 },
}
