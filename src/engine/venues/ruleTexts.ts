import type { RuleTexts } from '@/engine/numbers/ruleTexts'

const AS_HERE = 'Taken as in the account’s own model; that the venue does the same is assumed.'

/** The rules that hold at every venue in words. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    'Numbers and time': AS_HERE,
    Instruments: AS_HERE,
    'Option value': AS_HERE,
    'From our rows to the venue’s contracts':
      'Our reading of the venues’ public descriptions of their contracts.',
    'Equity at the venue':
      'The venues’ documentation; that stablecoins are exchanged at their rate and debts bought back at the index price is assumed.',
    'Margins at the venue': 'The venues’ documentation.',
  },
  sections: {
    'From our rows to the venue’s contracts':
      'Every row is read as the venue’s contract of the same coin, kind, date, strike price and type. Rows in USDT and USDC that differ in nothing else are one contract there. Prices are in USD.',
    'Equity at the venue':
      'Each pool of money has what it counts in: cash, coins, the unrealised profit of perpetuals and futures, and the value of options held.',
    'Margins at the venue':
      'Each unit needs its margins of the money in its pool; a pool’s rate is what its units need by its equity.',
  },
  terms: {
    'From our rows to the venue’s contracts': {
      mark: 'The quoted mark price in USD; without one the index price, of options the model value.',
      forward: 'The quoted forward price in USD; without one the index price.',
      strike: 'The strike price times the USD value of the currency that the option settles in.',
      coins: 'An inverse contract is one USD: its coins are its size by the mark price.',
      netSize: 'All rows of one contract are added, of orders those that count as filled.',
      open: 'The settlement price is an average over the last 30 minutes before expiry: what is left of them is still open.',
    },
    'Equity at the venue': {
      net: 'Wallet less borrowed.',
      value:
        'A stablecoin counts at its rate, a debt of coins at the index price at which they would be bought back (assumed).',
      cash: 'Stablecoins and debts in USD, in what the pool counts in.',
      legUnrealised:
        'Size times how far the price has moved from the entry price, in coins for inverse contracts. Rows without an entry price count none.',
      legValue: 'Size times what the venue values one option at; what was paid for it does not matter.',
      accountEquity: 'The equities of all pools at the USD value of what they count in, added.',
    },
    'Margins at the venue': {
      imRate: 'Initial margin by equity; infinite where the equity is below 0, or 0 with something required.',
      mmRate:
        'Maintenance margin by equity; infinite where the equity is below 0, or 0 with something required.',
      accountImRate: 'The largest rate of all pools decides: money in one pool does not back another.',
      accountMmRate: 'The largest rate of all pools decides: money in one pool does not back another.',
      accountInitial: 'The initial margins of all pools in USD, added.',
      accountMaintenance: 'The maintenance margins of all pools in USD, added.',
      poolInitial: 'The initial margins of the pool’s units, added.',
      poolMaintenance: 'The maintenance margins of the pool’s units, added.',
    },
  },
}
