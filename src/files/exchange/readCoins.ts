import { isCoin } from '@/engine/documents/schemas'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { amount, text } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'

/** A coin of the wallet balance. */
export interface CoinRow {
  readonly coin: string
  readonly wallet: Decimal
  readonly borrowed: Decimal
  /** The user's switch, and whether the exchange takes the coin at all. */
  readonly collateral: boolean
  /** What the answer says it comes to; null where it does not. */
  readonly equity: Decimal | null
  readonly unrealisedPnl: Decimal | null
  /** What its equity is worth. */
  readonly usdValue: Decimal | null
  /** Whether some of it hedges. */
  readonly hedges: boolean
}

export interface CoinsRead {
  readonly coins: readonly CoinRow[]
  readonly empty: readonly string[]
  readonly leftOut: readonly Omission[]
  readonly notes: readonly string[]
}

/**
 * The coins of a wallet balance. Borrowed is what spot borrowed and what the wallet lacks; `borrowAmount` is the same
 * debt again, and what contracts have lost.
 */
export function readCoins({ rows, where }: RowList): CoinsRead {
  const coins: CoinRow[] = []
  const empty: string[] = []
  const leftOut: Omission[] = []
  const withInterest: string[] = []
  for (const row of rows) {
    const coin = text(row, 'coin').toUpperCase()
    const balance = amount(row, 'walletBalance')
    const reason = !isCoin(coin)
      ? 'its coin has other signs than capital letters and digits: not in the model'
      : balance === null
        ? 'its wallet balance is missing or no number'
        : null
    if (reason !== null || balance === null) {
      leftOut.push({ what: coin || 'a row without a coin', where, reason: reason ?? '' })
      continue
    }
    const wallet = Decimal.max(ZERO, balance)
    const borrowed = (amount(row, 'spotBorrow') ?? ZERO).abs().plus(Decimal.max(ZERO, balance.negated()))
    const equity = amount(row, 'equity')
    if (wallet.isZero() && borrowed.isZero() && (equity === null || equity.isZero())) {
      empty.push(coin)
      continue
    }
    if (amount(row, 'accruedInterest')?.gt(0)) withInterest.push(coin)
    const refused = ['collateralSwitch', 'marginCollateral'].some((key) =>
      /^(?:false|no|off|0)$/i.test(text(row, key)),
    )
    coins.push({
      coin,
      wallet,
      borrowed,
      collateral: !refused,
      equity,
      unrealisedPnl: amount(row, 'unrealisedPnl'),
      usdValue: amount(row, 'usdValue'),
      hedges: amount(row, 'spotHedgingQty')?.isZero() === false,
    })
  }
  const notes =
    withInterest.length === 0
      ? []
      : [`Accrued interest (${withInterest.join(', ')}) is not in the model: it is left out.`]
  return { coins, empty, leftOut, notes }
}
