import type {
  BalanceDocument,
  MarketDocument,
  OrderDocument,
  PositionDocument,
  ScenarioDocument,
} from '@/engine/documents/document'
import { type Contract, settlementCoin } from '@/engine/instruments/contract'
import { multipliedTwins } from '@/engine/instruments/multiplied'
import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal } from '@/engine/numbers/decimal'
import { paidInto } from '@/engine/portfolio/balance'
import type { Omission } from '@/files/found/omission'
import type { Gathered } from './gather'
import { isStablecoin, lotWords } from './importChanges'
import { marketFrom } from './marketFrom'
import { markIn } from './markIn'
import { type NetHeld, netHeld } from './netHeld'

/** What a scenario is called that an import begins. */
const IMPORTED = 'Imported account'

/** Of a mark that is said. */
const MARK_DIGITS = 12

/** What an import begins that goes into no other scenario. */
export function emptyDocument(rules: string | null): Pick<ScenarioDocument, 'format' | 'name' | 'rulebook'> {
  return { format: 'margin-scenario@1', name: IMPORTED, ...(rules === null ? {} : { rulebook: rules }) }
}

/** Prices where nothing else says any, and the instant where nothing does. */
export interface Sample {
  readonly asOf: string
  readonly market: MarketDocument
}

/** What came of putting what was gathered into a scenario. */
interface Merged {
  readonly document: ScenarioDocument
  readonly leftOut: readonly Omission[]
  readonly netted: readonly string[]
  readonly notes: readonly string[]
}

/** Puts what was gathered over a scenario, row by row; over none: into a new one under the rulebook. */
export function merge(
  gathered: Gathered,
  base: ScenarioDocument | null,
  rules: string | null,
  sample: Sample,
): Merged {
  const leftOut: Omission[] = []
  const isOutside = (symbol: string, coin: string) => {
    if (!isStablecoin(coin, base)) return false
    leftOut.push({
      what: symbol,
      where: 'the model',
      reason: `${coin} is a settlement coin: a contract on it is not in the model, and its margin is missing`,
    })
    return true
  }
  const prices = gathered.prices.filter(({ contract }) => !isStablecoin(contract.base, base))
  const marketWith = (
    rows: Parameters<typeof marketFrom>[1],
    coins: ReadonlySet<string>,
    inUse: ReadonlySet<string>,
  ) => marketFrom({ ...gathered, prices }, rows, coins, inUse, base?.market ?? null, sample.market)
  const markOf = (contract: Contract) => {
    const { market } = marketWith(gathered.held, new Set([contract.base]), new Set([contract.key]))
    return markIn(market, contract)
  }
  const held = netHeld(gathered.held, markOf).filter(
    ({ contract }) => !isOutside(contract.symbol, contract.base),
  )
  const orders = gathered.orders.filter(({ contract }) => !isOutside(contract.symbol, contract.base))
  const balances = balancesAfter(gathered, held, base)
  const positions = positionsAfter(held, gathered.closed, base)
  const ordersNow = ordersAfter(orders, base)
  const trades = [...positions, ...ordersNow, ...(base?.hedges ?? [])].flatMap(
    ({ symbol }) => parseSymbol(symbol) ?? [],
  )
  const units = new Set(trades.map((contract) => contract.base))
  const { market, notes } = marketWith(
    held,
    new Set([...units, ...balances.rows.map(({ coin }) => coin)]),
    new Set(trades.map(({ key }) => key)),
  )
  const time = base === null ? (gathered.priceTime ?? gathered.time) : gathered.priceTime
  const document: ScenarioDocument = {
    ...(base ?? emptyDocument(rules)),
    asOf: time === null ? (base?.asOf ?? sample.asOf) : new Date(time).toISOString(),
    account: {
      ...base?.account,
      ...(gathered.coins.some(({ hedges }) => hedges) ? { spotHedging: true } : {}),
      balances: balances.rows,
    },
    market,
    positions,
    orders: ordersNow,
  }
  const collateral = gathered.coins.filter(
    ({ coin }) => !units.has(coin) && market.underlyings[coin] !== undefined,
  )
  return {
    document,
    leftOut,
    netted: held
      .filter(({ rows }) => rows > 1)
      .map((net) => nettedWords(net, balances.unpaid.has(net.contract.key))),
    notes: [
      ...notes,
      ...collateral.map(({ coin }) => {
        return `${coin} has no contract here: it is collateral, priced by its index of ${market.underlyings[coin]?.index} USD.`
      }),
      ...multipliedTwins([...units, ...gathered.coins.map(({ coin }) => coin)]).map((twins) => {
        return `${twins.join(' and ')} are units of their own: neither hedges the other.`
      }),
    ],
  }
}

function nettedWords({ contract, size, entry, realised, rows, missing }: NetHeld, isUnpaid: boolean): string {
  const lot = size.isZero() ? 'nothing' : lotWords(positionOf(contract.symbol, size, entry))
  const netted = `${contract.symbol}: ${rows} rows netted to ${lot}`
  if (missing === 'none') return `${netted}; none of them has an entry, so that no P&L counts.`
  if (missing?.mark === null)
    return `${netted}; a row has no entry, and no mark is known for it: no P&L of these rows counts.`
  const money = `${realised.toFixed()} ${settlementCoin(contract)} of P&L`
  const paid = realised.isZero()
    ? ', with its P&L kept'
    : isUnpaid
      ? `; ${money} is not counted: give the wallet balance too`
      : `; ${money}, which no entry can keep, ${realised.isNegative() ? 'is paid from' : 'goes into'} the wallet`
  const marked =
    missing === null
      ? ''
      : `; a row without an entry counts as entered at the mark, ${missing.mark.toSignificantDigits(MARK_DIGITS).toFixed()}`
  return `${netted}${paid}${marked}.`
}

function positionOf(
  symbol: string,
  size: Decimal,
  entry: Decimal | null,
  leverage: Decimal | null = null,
): PositionDocument {
  return {
    symbol,
    size: size.toFixed(),
    ...(entry === null ? {} : { entry: entry.toFixed() }),
    ...(leverage === null ? {} : { leverage: leverage.toFixed() }),
  }
}

/** What is read stands for what was held in the same contracts, and what is closed goes; other contracts stay. */
function positionsAfter(
  held: readonly NetHeld[],
  closed: ReadonlySet<string>,
  base: ScenarioDocument | null,
): readonly PositionDocument[] {
  const now = new Map(held.map((net) => [net.contract.key, net]))
  const rowOf = ({ contract, size, entry, leverage }: NetHeld, symbol = contract.symbol) =>
    size.isZero() ? [] : [positionOf(symbol, size, entry, leverage)]
  const kept = (base?.positions ?? []).flatMap((row) => {
    const key = keyOf(row.symbol)
    const net = now.get(key)
    now.delete(key)
    if (net !== undefined) return rowOf(net, row.symbol)
    return closed.has(key) ? [] : [row]
  })
  return [...kept, ...[...now.values()].flatMap((net) => rowOf(net))]
}

/** Orders have no names of their own here: those of a contract stand for those that were there in it. */
function ordersAfter(orders: Gathered['orders'], base: ScenarioDocument | null): readonly OrderDocument[] {
  const replaced = new Set(orders.map(({ contract }) => contract.key))
  return [
    ...(base?.orders ?? []).filter(({ symbol }) => !replaced.has(keyOf(symbol))),
    ...orders.map(({ contract, side, size, price, reduceOnly, enabled }) => ({
      symbol: contract.symbol,
      side,
      size: size.toFixed(),
      ...(price === null ? {} : { price: price.toFixed() }),
      ...(enabled ? {} : { enabled }),
      ...(reduceOnly ? { reduceOnly } : {}),
    })),
  ]
}

/** The balances, and the contracts whose P&L was not paid: it was already, or nothing says so. */
function balancesAfter({ coins }: Gathered, held: readonly NetHeld[], base: ScenarioDocument | null) {
  const old = base?.account.balances ?? []
  const rows = new Map(old.map((row) => [row.coin, row]))
  for (const { coin, wallet, borrowed, collateral } of coins)
    rows.set(coin, balanceOf(coin, wallet, borrowed, collateral))
  const unpaid = new Set<string>()
  for (const { contract, size, entry, realised } of held) {
    const coin = settlementCoin(contract)
    if (realised.isZero()) continue
    const before = base?.positions?.find(({ symbol }) => keyOf(symbol) === contract.key)
    const isAsBefore = (before?.size ?? '0') === size.toFixed() && before?.entry === entry?.toFixed()
    if (base !== null && isAsBefore && !coins.some((row) => row.coin === coin)) {
      unpaid.add(contract.key)
      continue
    }
    const row = rows.get(coin)
    const [wallet, borrowed] = [new Decimal(row?.wallet ?? '0'), new Decimal(row?.borrowed ?? '0')]
    const after = paidInto(
      { coin, wallet, borrowed, collateral: row?.collateral ?? true, path: '' },
      realised,
    )
    rows.set(coin, balanceOf(coin, after.wallet, after.borrowed, after.collateral))
  }
  return { rows: [...rows.values()], unpaid }
}

function balanceOf(coin: string, wallet: Decimal, borrowed: Decimal, collateral: boolean): BalanceDocument {
  return {
    coin,
    wallet: wallet.toFixed(),
    ...(borrowed.isZero() ? {} : { borrowed: borrowed.toFixed() }),
    ...(collateral ? {} : { collateral }),
  }
}

function keyOf(symbol: string): string {
  return parseSymbol(symbol)?.key ?? symbol
}
