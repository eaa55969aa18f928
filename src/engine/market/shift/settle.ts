import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { markOf } from '@/engine/market/markOf'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { emptyBalance, paidInto } from '@/engine/portfolio/balance'
import type { Balance, Market, Scenario } from '@/engine/portfolio/scenario'
import { settlementCash } from './settlementCash'

const TERMS = termsOf('Moving the market and the clock', {
  size: ['Size', 'base', 'How much is held, sold sizes negative.'],
  settledInCoin: [
    'Settled in the coin',
    'coin',
    'What all contracts that have expired pay together, negative where it is owed.',
  ],
  entry: ['Entry price', 'quote/base', 'The price at which the position was opened.'],
})

/** A position or hedge that has expired, and what it paid. */
export interface Settlement {
  readonly contract: Contract
  readonly size: Figure
  /** In `coin`; negative where it was owed. */
  readonly cash: Figure
  readonly coin: string
  /** Path of the row in the document. */
  readonly path: string
}

/**
 * Settles every position, then every enabled hedge, that has expired by `asOf`, at the moved market.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function settlements(before: Scenario, moved: Market, asOf: number): readonly Settlement[] {
  const settled = ({ contract, size, path }: ExpiredHolding, entry: Figure | null): Settlement => {
    const input = { kind: 'input', path: `${path}.size` } as const
    const unit = contract.kind === 'inverse' ? 'USD contracts' : contract.base
    const its = a.leaf(TERMS.size, size, input, contract.symbol, unit)
    const index = indexPrice(a, moved, contract.base)
    const rate = quoteRate(a, moved, contract.quote)
    const cash = settlementCash(a, { contract, size: its, entry, index, rate })
    return { contract, size: its, cash, coin: settlementCoin(contract), path }
  }
  return [
    ...before.positions
      .filter(({ contract }) => hasExpired(contract, asOf))
      .map((position) => {
        const { contract, entry, path } = position
        const { kind, symbol, quote: currency } = contract
        if (kind === 'option') return settled(position, null)
        const source = { kind: 'input', path: `${path}.entry` } as const
        return settled(
          position,
          entry ? a.leaf(TERMS.entry, entry, source, symbol, currency) : markBefore(before, contract),
        )
      }),
    ...before.hedges
      .filter(({ contract, enabled }) => enabled && hasExpired(contract, asOf))
      .map((hedge) => settled(hedge, markBefore(before, hedge.contract))),
  ]
}

interface ExpiredHolding {
  readonly contract: Contract
  readonly size: Decimal
  readonly path: string
}

/** Whether a contract has expired by `asOf`: at 08:00:00 on its day it has. */
export function hasExpired({ expiry }: Contract, asOf: number): boolean {
  return expiry !== null && expiry <= asOf
}

function markBefore(before: Scenario, contract: Contract): Figure {
  const mark = markOf(a, before, contract)
  if (mark === null) throw new RangeError(`no mark of ${contract.symbol}`)
  return mark
}

/**
 * The balances after all settlements, those of a coin taken together: the wallet pays or is paid, and what it lacks
 * becomes borrowed. A coin without a balance line gets one, at the end.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function settledBalances(
  balances: readonly Balance[],
  settled: readonly Settlement[],
): readonly Balance[] {
  const paid = new Set(settled.map(({ coin }) => coin))
  const missing = [...paid].filter((coin) => !balances.some((balance) => balance.coin === coin))
  const lines = [...balances, ...missing.map(emptyBalance)]
  return lines.map((balance) => {
    const { coin } = balance
    if (!paid.has(coin)) return balance
    const its = settled.flatMap((one) => (one.coin === coin ? [one.cash] : []))
    const cash = a.sum(TERMS.settledInCoin, its, coin, coin)
    return paidInto(balance, cash)
  })
}
