import { isCoin } from '@/engine/documents/schemas'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { amount, amountFault, type Row, text, ticked, tickFault } from '@/files/found/foundRow'
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
    const reason = whyNot(row, coin)
    if (reason !== null || balance === null) {
      leftOut.push({ what: coin || 'a row without a coin', where, reason: reason ?? NO_WALLET })
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
    leftOut.push(...unreadValues(row, coin, where))
    coins.push({
      coin,
      wallet,
      borrowed,
      collateral: SWITCHES.every((key) => ticked(row, key, true)),
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

const NO_WALLET = 'its wallet balance is missing or no number'

/** The user's, and the exchange's own. */
const SWITCHES = ['collateralSwitch', 'marginCollateral']

/** Why a coin is not taken; null where it may be. A debt that cannot be read must not be none. */
function whyNot(row: Row, coin: string): string | null {
  if (!isCoin(coin)) return 'its coin has other signs than capital letters and digits: not in the model'
  const debt = amountFault(row, 'spotBorrow')
  if (debt !== null) return `what is borrowed of it, ${debt}`
  const tick = tickFault(row, 'enabled')
  if (tick !== null) return `its switch ${tick}`
  const collateral = SWITCHES.map((key) => tickFault(row, key)).find((fault) => fault !== null)
  if (collateral) return `its collateral ${collateral}`
  return ticked(row, 'enabled', true) ? null : 'it is switched off there: it does not count'
}

/** What a coin can do without, but not without a word where it stands there. */
function unreadValues(row: Row, coin: string, where: string): readonly Omission[] {
  const names = {
    equity: 'equity',
    unrealisedPnl: 'unrealised P&L',
    usdValue: 'USD value',
    accruedInterest: 'accrued interest',
    spotHedgingQty: 'hedging amount',
  }
  return Object.entries(names).flatMap(([key, name]) => {
    const fault = amountFault(row, key)
    return fault === null
      ? []
      : [{ what: `${name} of ${coin}`, where, reason: `${fault}; the coin comes without it` }]
  })
}
