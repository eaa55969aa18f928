import type { AnsweredUnit } from '@/engine/analysis/reconcile/exchangeAnswer'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal, ONE } from '@/engine/numbers/decimal'
import { type Row, rowOf } from '@/files/found/foundRow'
import type { RowKind, RowList } from '@/files/found/rowKind'
import { type AnsweredMarket, answeredMarket } from './answeredMarket'
import type { MarginAnswer } from './readMarginAnswer'

/** The built-in rulebook that was read off such answers. */
export const MARGIN_RULES = 'uta-observed'

/** The account that portfolio-margin answers are of, as far as they say it, in the shape of the answers that say it. */
export interface HeldInAnswers {
  readonly lists: readonly RowList[]
  /** What it was built from, and all that is missing. */
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Builds the account behind portfolio-margin answers: positions with their entries and marks, what hedges, the
 * account's cash, and the prices that are given or that P&Ls were printed with. Of a unit in several answers the newest
 * counts.
 */
export function heldInAnswers(answers: readonly MarginAnswer[]): HeldInAnswers {
  const ordered = answers.toSorted((one, other) => (one.answer.time ?? 0) - (other.answer.time ?? 0))
  const { answer, where } = ordered.at(-1) as MarginAnswer
  const units = [
    ...new Map(ordered.flatMap((one) => one.answer.units.map((unit) => [unit.base, unit]))).values(),
  ]
  // The exchange counts whole seconds: its printed P&Ls are those of the second.
  const time = answer.time === null ? null : Math.floor(answer.time / 1000) * 1000
  const market = answeredMarket(units, time)
  const cash = answer.wallet.get('cashBalance') ?? null
  const list = (kind: RowKind, category: string, rows: readonly Row[]): readonly RowList[] =>
    rows.length === 0 ? [] : [{ kind, category, rows, time, cursor: '', where }]
  return {
    lists: [
      ...list('position', '', units.flatMap(positionRows)),
      ...list('coin', '', coinRows(units, cash, market)),
      ...list('ticker', 'spot', [...market.rates, ...market.indexes].map(usdRow)),
      ...list(
        'ticker',
        'option',
        [...market.quotes].map(([symbol, { iv, forward }]) =>
          row({ symbol, markIv: iv, underlyingPrice: forward }),
        ),
      ),
    ],
    warnings: [
      `${where}: built from the exchange’s margin answer; missing: ${missingIn(units, cash, market)}.`,
    ],
    notes: [
      ...(market.readOff.length === 0
        ? []
        : [
            `${where}: the P&Ls were printed with these, which they do not name: ${market.readOff.join('; ')}.`,
          ]),
      `${where}: a new scenario counts by the rulebook ${MARGIN_RULES}, which was read off such answers.`,
    ],
  }
}

function row(fields: Readonly<Record<string, string | Decimal | null>>): Row {
  return rowOf(
    new Map(
      Object.entries(fields).map(([key, value]) => [key, value instanceof Decimal ? value.toFixed() : value]),
    ),
  )
}

function usdRow([coin, usdIndexPrice]: readonly [string, Decimal]): Row {
  return row({ symbol: `${coin}USD`, usdIndexPrice })
}

function positionRows({ legs }: AnsweredUnit): readonly Row[] {
  return legs.map(({ symbol, size, entry, mark }) => {
    const side = size === null || size.isZero() ? null : size.isNegative() ? 'Sell' : 'Buy'
    return row({ symbol, side, size: size?.abs() ?? null, avgPrice: entry, markPrice: mark })
  })
}

/** Each unit's own coin as far as it hedges, and the rest of the cash in USDT. */
function coinRows(
  units: readonly AnsweredUnit[],
  cash: Decimal | null,
  { indexes, rates }: AnsweredMarket,
): readonly Row[] {
  let rest = cash
  const coins = units.flatMap(({ base, hedgedSpot, spotWallet }) => {
    const [hedges, wallet] = [hedgedSpot ?? new Decimal(0), spotWallet ?? new Decimal(0)]
    const walletBalance = Decimal.max(hedges, wallet, 0)
    const spotBorrow = Decimal.max(hedges.negated(), 0)
    if (walletBalance.isZero() && spotBorrow.isZero()) return []
    rest = rest?.minus(walletBalance.times(indexes.get(base) ?? 0)) ?? null
    return [row({ coin: base, walletBalance, spotBorrow, spotHedgingQty: hedges })]
  })
  const walletBalance = rest?.dividedBy(rates.get('USDT') ?? ONE).toDecimalPlaces(8) ?? null
  return walletBalance === null ? coins : [...coins, row({ coin: 'USDT', walletBalance })]
}

function missingIn(
  units: readonly AnsweredUnit[],
  cash: Decimal | null,
  { missing }: AnsweredMarket,
): string {
  // What is no contract of the model is left out by name.
  const legs = units.flatMap((unit) => unit.legs).filter(({ symbol }) => contractOf(symbol) !== null)
  const ordered = legs.filter(({ orderSize }) => orderSize !== null && !orderSize.isZero())
  const unentered = legs.filter(({ symbol, size, entry }) => {
    return entry === null && size !== null && !size.isZero() && contractOf(symbol)?.kind !== 'option'
  })
  const wallet = 'wallet balance by coin'
  return [
    cash === null
      ? `${wallet} (none counts but what hedges)`
      : `${wallet} (the cash of ${cash.toFixed()} USD, as far as no coin hedges, counts as USDT)`,
    ...ordered.map(({ symbol, orderSize }) => `open orders of ${symbol} (${orderSize?.toFixed()} in all)`),
    ...unentered.map(({ symbol }) => `entry price of ${symbol}`),
    ...missing,
  ].join(', ')
}
