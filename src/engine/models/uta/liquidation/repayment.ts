import type { Appraisal } from '@/engine/liquidation/appraisal'
import { parameter } from '@/engine/margin/parameterValues'
import { liability } from '@/engine/models/uta/account/borrowed'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { emptyBalance, withAmounts } from '@/engine/portfolio/balance'
import { withLines } from '@/engine/portfolio/received'
import type { Scenario } from '@/engine/portfolio/scenario'
import {
  type Conversion,
  conversion,
  type PayingCoin,
  paying,
  receiving,
  repayOwn,
  spare,
} from './conversion'

const TERMS = termsOf('Staged liquidation', {
  unlocked: [
    'To spare and not locked',
    'coin',
    'What a wallet can pay without touching what hedges positions.',
  ],
})

/** One autoRepay step: what it paid, and the scenario afterwards. */
export interface Repayment {
  readonly scenario: Scenario
  /** Paid from a coin's own wallet. */
  readonly repaid: readonly { readonly coin: string; readonly amount: Decimal }[]
  readonly conversions: readonly Conversion<Figure>[]
}

type Accounts = Map<string, PayingCoin<Figure>>

/** USD: what decimals of 50 digits leave over counts as nothing. */
const NEGLIGIBLE = new Decimal('1e-12')
/** Paid with first; then the others by their USD value. */
const FIRST = ['USDT', 'USDC']

/** All liabilities, USD. */
export function owedBy({ coins }: Appraisal): Decimal {
  return coins.filter(owes).reduce((sum, account) => sum.plus(usd(account, liability(a, account))), ZERO)
}

/** Whether some coin has a liability. */
export function isOwing({ coins }: Appraisal): boolean {
  return coins.some((account) => owes(account))
}

/**
 * Every coin pays its own borrowed from its own wallet; then, liabilities by descending USD value, other coins'
 * wallets are converted, what hedges the positions last. Null where there is nothing to pay with.
 * Follows the margin model, section "Staged liquidation".
 */
export function repayment(appraisal: Appraisal): Repayment | null {
  const { coins, scenario } = appraisal
  const accounts: Accounts = new Map(coins.map((account) => [account.coin, repayOwn(a, account)]))
  const repaid = coins.flatMap(({ coin, borrowed }) => {
    const amount = borrowed.value.minus(accounts.get(coin)?.borrowed.value ?? borrowed.value)
    return amount.isZero() ? [] : [{ coin, amount }]
  })
  const conversions = convertAll(accounts, appraisal)
  if (repaid.length === 0 && conversions.length === 0) return null
  const lines = [...accounts.values()].map(({ coin, wallet, borrowed }) =>
    withAmounts(scenario.balances.find((line) => line.coin === coin) ?? emptyBalance(coin), {
      wallet,
      borrowed,
    }),
  )
  const balances = withLines(scenario.balances, lines)
  return { scenario: { ...scenario, balances }, repaid, conversions }
}

function convertAll(accounts: Accounts, appraisal: Appraisal): readonly Conversion<Figure>[] {
  const fee = parameter(
    a,
    LIQUIDATION.terms.conversionFee,
    appraisal.scenario.rulebook.of(LIQUIDATION).conversionFee,
  )
  const after = [...accounts.values()]
  const debtors = byValue(after.filter(owes), (account) => usd(account, liability(a, account)))
  const payers = inOrderOfPayment(after)
  const made: Conversion<Figure>[] = []
  for (const isLockedToo of [false, true]) {
    for (const { coin: to } of debtors) {
      for (const { coin: from } of payers) {
        const [payer, debtor] = [accounts.get(from), accounts.get(to)]
        if (from === to || payer === undefined || debtor === undefined || !owes(debtor)) continue
        const available = isLockedToo ? spare(a, payer) : unlocked(payer, appraisal)
        if (usd(payer, available).lte(NEGLIGIBLE)) continue
        const one = conversion(a, fee, payer, debtor, available)
        accounts.set(from, paying(a, payer, one.amount))
        accounts.set(to, receiving(a, debtor, one.proceeds))
        made.push(one)
      }
    }
  }
  return made
}

/** What a wallet has to spare beyond the spot that hedges the positions (H of portfolio C). */
function unlocked(account: PayingCoin<Figure>, { units }: Appraisal): Figure {
  const { coin } = account
  const all = spare(a, account)
  const hedging = units.find(({ unit }) => unit.base === coin)?.held.hedgedSpot
  if (hedging === undefined || a.sign(hedging) <= 0) return all
  const free = a.difference(TERMS.unlocked, account.wallet, hedging, coin, coin)
  return a.maximum(TERMS.unlocked, [a.zero, a.minimum(TERMS.unlocked, [all, free], coin, coin)], coin, coin)
}

function inOrderOfPayment(accounts: readonly PayingCoin<Figure>[]): readonly PayingCoin<Figure>[] {
  const first = FIRST.flatMap((coin) => accounts.filter((account) => account.coin === coin))
  const others = accounts.filter(({ coin }) => !FIRST.includes(coin))
  return [...first, ...byValue(others, (account) => usd(account, account.wallet))]
}

/** In descending order; coins of the same value stay in the order of their names. */
function byValue(
  accounts: readonly PayingCoin<Figure>[],
  worthOf: (account: PayingCoin<Figure>) => Decimal,
): readonly PayingCoin<Figure>[] {
  const valued = accounts.map((account) => ({ account, value: worthOf(account) }))
  return valued.sort((one, other) => other.value.comparedTo(one.value)).map(({ account }) => account)
}

function owes(account: PayingCoin<Figure>): boolean {
  return usd(account, liability(a, account)).gt(NEGLIGIBLE)
}

function usd({ price }: PayingCoin<Figure>, amount: Figure): Decimal {
  return amount.value.times(price.value)
}
