import { settlementCoin } from '@/engine/instruments/contract'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import { ZERO } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import { balanceSource } from '@/engine/portfolio/balance'
import type { PricedMarket, PricedScenario } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { groupBy } from './groupBy'
import type { Leg } from './netPortfolio'

const TERMS = termsOf('Account', {
  equity: [
    'Equity in the coin',
    'coin',
    'What the account owns in the coin, with open profits and the value of its options.',
  ],
  funds: [
    'Balance with open profits',
    'coin',
    'Wallet less borrowed, plus the open profits of perpetuals and futures; without the value of options.',
  ],
  wallet: ['Wallet balance', 'coin', 'The coins in the wallet.'],
  borrowed: ['Borrowed amount', 'coin', 'The coins that are borrowed.'],
  owed: ['Borrowed, as a deduction', 'coin', 'What is borrowed lowers the equity.'],
  upl: ['Open profit', 'coin', 'Unrealised profit and loss of perpetuals and futures settled in the coin.'],
  legUpl: [
    'Open profit of the position',
    'coin',
    'What closing the position at the mark price would gain or lose.',
  ],
  optionUpl: [
    'Open profit of the option position',
    'coin',
    'Size times mark price less entry price. The account counts the whole value of the option instead.',
  ],
  gain: ['Mark less entry', 'quote/base', 'How far the mark price has moved from the entry price.'],
  inverseGain: [
    'Gain of one contract',
    'coin/size',
    'One by entry price less one by mark price, in coins for each USD contract.',
  ],
  coinsAtEntry: ['Coins of one contract at entry', 'coin/size', 'One by the entry price.'],
  coinsAtMark: ['Coins of one contract at mark', 'coin/size', 'One by the mark price.'],
  optionValue: [
    'Value of the options',
    'coin',
    'Options held at their mark prices; sold ones count negative.',
  ],
  legValue: ['Value of the option position', 'coin', 'Size times mark price.'],
  cash: ['Cash of what-if option hedges', 'coin', 'What-if option hedges are paid for at their mark prices.'],
  price: ['Price of the hedge', 'coin', 'Size times the mark price at which the hedge was done.'],
  payment: [
    'Payment for the hedge',
    'coin',
    'Size times mark price, paid where bought and received where sold.',
  ],
})

/** What the account needs to know of a leg that is held. */
export type CoinLeg<V> = Pick<Leg<V>, 'from' | 'quoted' | 'symbol' | 'size' | 'entry'>

/** One coin of the account. All but `price` in the coin. */
export interface CoinAccount<V> {
  readonly coin: string
  /** USD value of one coin. */
  readonly price: V
  readonly wallet: V
  readonly borrowed: V
  /** Wallet - borrowed + upl, with the cash of option hedges. */
  readonly funds: V
  readonly equity: V
  readonly isCollateral: boolean
}

/**
 * Every coin with a balance or a settlement of something held, in alphabetical order.
 * Follows the margin model, section "Account".
 */
export function coinAccounts<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  held: readonly CoinLeg<V>[],
): readonly CoinAccount<V>[] {
  return coinAccountsOf(
    a,
    scenario,
    groupBy(held, (leg) => settlementCoin(leg.quoted.contract)),
    KEPT,
  )
}

/** The same of what is held by the coin in which it settles; legs may be quoted anew from one call to the next. */
export function coinAccountsOf<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  byCoin: ReadonlyMap<string, readonly CoinLeg<V>[]>,
  amounts: LegAmounts = ANEW,
): readonly CoinAccount<V>[] {
  const coins = new Set([...scenario.balances.map((balance) => balance.coin), ...byCoin.keys()])
  return [...coins].sort().map((coin) => coinAccount(a, scenario, byCoin.get(coin) ?? [], coin, amounts))
}

function coinAccount<V>(
  a: Algebra<V>,
  scenario: PricedScenario,
  its: readonly CoinLeg<V>[],
  coin: string,
  { profitOf, worthOf }: LegAmounts,
): CoinAccount<V> {
  const balance = scenario.balances.find((line) => line.coin === coin)
  const source = (field: 'wallet' | 'borrowed') => balanceSource(balance, field)
  const wallet = a.leaf(TERMS.wallet, balance?.wallet ?? ZERO, source('wallet'), coin, coin)
  const borrowed = a.leaf(TERMS.borrowed, balance?.borrowed ?? ZERO, source('borrowed'), coin, coin)

  const worths: V[] = []
  const payments: V[] = []
  const profits: V[] = []
  for (const leg of its) {
    if (isOption(leg.quoted)) {
      worths.push(worthOf(leg, a, coin))
      if (leg.from === 'hedge') {
        payments.push(a.negation(TERMS.payment, priceOf(a, leg, coin), leg.symbol, coin))
      }
    } else {
      const profit = profitOf(leg, a, coin)
      if (profit !== null) profits.push(profit)
    }
  }
  const upl = a.sum(TERMS.upl, profits, coin, coin)
  const cash = payments.length === 0 ? [] : [a.sum(TERMS.cash, payments, coin, coin)]
  const funds = a.sum(
    TERMS.funds,
    [wallet, a.negation(TERMS.owed, borrowed, coin, coin), ...cash, upl],
    coin,
    coin,
  )
  const optionValue = a.sum(TERMS.optionValue, worths, coin, coin)
  return {
    coin,
    price: pricesIn(scenario.market, a)(coin),
    wallet,
    borrowed,
    funds,
    equity: a.sum(TERMS.equity, [funds, optionValue], coin, coin),
    isCollateral: balance?.collateral ?? true,
  }
}

/**
 * The price of each coin in a market: one figure as long as the market is the same, for rows of the portfolio go by it.
 */
const pricesIn = memoizeLast(<V>(market: PricedMarket, a: Algebra<V>) =>
  memoize((coin: string) => coinPrice(a, market, coin)),
)

/** What a leg brings to its coin. */
interface LegAmounts {
  /** Of a perpetual or future; null without an entry price. */
  readonly profitOf: <V>(leg: CoinLeg<V>, a: Algebra<V>, coin: string) => V | null
  /** Of an option. */
  readonly worthOf: <V>(leg: CoinLeg<V>, a: Algebra<V>, coin: string) => V
}

const ANEW: LegAmounts = {
  profitOf: (leg, a, coin) => profitOnEntry(a, leg, coin),
  worthOf: (leg, a, coin) => optionValueOf(a, leg, coin),
}

/** Kept with legs that never change: of a statement, an edit leaves most as they were. */
const KEPT: LegAmounts = { profitOf: memoizeLast(ANEW.profitOf), worthOf: memoizeLast(ANEW.worthOf) }

function coinPrice<V>(a: Algebra<V>, market: PricedMarket, coin: string): V {
  return market.stablecoins.has(coin) ? quoteRate(a, market, coin) : indexPrice(a, market, coin)
}

type ValuedLeg<V> = Omit<CoinLeg<V>, 'from'>

/** What options are worth at their mark, in the coin. Follows the margin model, section "Account". */
export function optionValueOf<V>(a: Algebra<V>, { size, quoted, symbol }: ValuedLeg<V>, coin: string): V {
  return a.product(TERMS.legValue, [size, quoted.mark], symbol, coin)
}

/** What an option hedge costs at its mark, or at its mark before what-if moves. */
function priceOf<V>(a: Algebra<V>, leg: CoinLeg<V>, coin: string): V {
  const { entry, size, symbol } = leg
  return entry === null ? optionValueOf(a, leg, coin) : a.product(TERMS.price, [size, entry], symbol, coin)
}

/**
 * The open profit in the coin; nothing of options and without an entry price.
 * Follows the margin model, section "Account".
 */
export function openProfit<V>(a: Algebra<V>, leg: ValuedLeg<V>, coin: string): readonly V[] {
  const profit = isOption(leg.quoted) ? null : profitOnEntry(a, leg, coin)
  return profit === null ? [] : [profit]
}

/**
 * What closing at the mark would gain against the entry price, in the coin, of options as well; null without an entry.
 * Follows the margin model, section "Account".
 */
export function profitOnEntry<V>(
  a: Algebra<V>,
  { size, quoted, entry, symbol }: ValuedLeg<V>,
  coin: string,
): V | null {
  if (entry === null) return null
  const term = isOption(quoted) ? TERMS.optionUpl : TERMS.legUpl
  return a.product(term, [size, gainPerSize(a, quoted, entry, symbol, coin)], symbol, coin)
}

function gainPerSize<V>(a: Algebra<V>, quoted: Quoted<V>, entry: V, symbol: string, coin: string): V {
  if (quoted.contract.kind !== 'inverse') return a.difference(TERMS.gain, quoted.mark, entry, symbol, coin)
  return a.difference(
    TERMS.inverseGain,
    a.quotient(TERMS.coinsAtEntry, a.one, entry, symbol, coin),
    a.quotient(TERMS.coinsAtMark, a.one, quoted.mark, symbol, coin),
    symbol,
    coin,
  )
}
