import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { CountedCoin } from '@/engine/models/venueAccountRules'
import type { Algebra } from '@/engine/numbers/algebra'
import { balanceSource } from '@/engine/portfolio/balance'
import type { Balance, PricedMarket } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import type { LeftOutLine, ReadAsLine } from './keptRows'
import { EQUITY_TERMS as TERMS } from './venueTerms'

/** A coin that counts in a pool. */
export interface KeptCoin<V> extends Extract<CountedCoin, { readonly ok: true }> {
  readonly coin: string
  readonly net: V
}

/** What of the balances counts, and what is to be said of the others. */
export interface KeptBalances<V> {
  /** Stablecoins and debts, USD; null where the venue has no pool for them. */
  readonly cash: V | null
  readonly coins: readonly KeptCoin<V>[]
  readonly leftOut: readonly LeftOutLine[]
  readonly readAs: readonly ReadAsLine[]
}

type Kept<V> =
  | { readonly kind: 'cash'; readonly coin: string; readonly value: V; readonly as: string | null }
  | { readonly kind: 'coin'; readonly coin: string; readonly net: V }

/** Follows venues, "Equity". `units` are the keys of the units that the book has. */
export function keptBalances<V>(
  a: Algebra<V>,
  market: PricedMarket,
  balances: readonly Balance[],
  rulebook: VenueRulebook,
  units: ReadonlySet<string>,
  hasCashUnit: boolean,
): KeptBalances<V> {
  const { account } = rulebook.model
  const all = balances.flatMap((balance) => keptOf(a, market, balance))
  const values = all.flatMap((kept) => (kept.kind === 'cash' ? [kept.value] : []))
  const cash = a.sum(TERMS.cashUsd, values)
  const hasPool = account.hasCashPool || hasCashUnit || a.sign(cash) < 0
  const coins: KeptCoin<V>[] = []
  const leftOut: LeftOutLine[] = []
  const readAs: ReadAsLine[] = []
  for (const kept of all) {
    const line = { symbol: kept.coin, from: 'balance' } as const
    if (kept.kind === 'cash') {
      if (!hasPool) leftOut.push({ ...line, reason: 'noUnit' })
      else if (kept.as !== null) readAs.push({ ...line, as: kept.as })
      continue
    }
    const counted = account.counted(rulebook, kept.coin, (unit) => units.has(unit))
    if (!counted.ok) {
      leftOut.push({ ...line, reason: counted.reason })
      continue
    }
    coins.push({ ...counted, coin: kept.coin, net: kept.net })
    if (counted.as !== kept.coin) readAs.push({ ...line, as: counted.as })
  }
  return { cash: hasPool ? cash : null, coins, leftOut, readAs }
}

function keptOf<V>(a: Algebra<V>, market: PricedMarket, balance: Balance): readonly Kept<V>[] {
  const { coin } = balance
  const wallet = a.leaf(TERMS.wallet, balance.wallet, balanceSource(balance, 'wallet'), coin, coin)
  const borrowed = a.leaf(TERMS.borrowed, balance.borrowed, balanceSource(balance, 'borrowed'), coin, coin)
  const net = a.difference(TERMS.net, wallet, borrowed, coin, coin)
  const sign = a.sign(net)
  if (sign === 0) return []
  if (market.stablecoins.has(coin)) {
    const value = a.product(TERMS.value, [net, quoteRate(a, market, coin)], coin)
    return [{ kind: 'cash', coin, value, as: coin === 'USDC' ? null : 'USDC' }]
  }
  if (sign > 0) return [{ kind: 'coin', coin, net }]
  return [
    {
      kind: 'cash',
      coin,
      value: a.product(TERMS.value, [net, indexPrice(a, market, coin)], coin),
      as: 'debt',
    },
  ]
}
