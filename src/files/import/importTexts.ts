import { Decimal } from '@/engine/figure/decimal'
import { paidInto } from '@/engine/model/balance'
import { settlementCoin } from '@/engine/model/contract'
import type {
  BalanceDocument,
  MarketDocument,
  OrderDocument,
  PositionDocument,
  ScenarioDocument,
} from '@/engine/model/document'
import { shortened } from '@/engine/model/faultText'
import { multipliedTwins } from '@/engine/model/multiplied'
import type { RulebookSource } from '@/engine/model/rulebookSource'
import { parseSymbol } from '@/engine/model/symbol'
import { venueModelOf } from '@/engine/reading/venueModelOf'
import type { Omission } from '@/files/found/omission'
import { type Change, changesBetween, isStablecoin, lotWords } from './changes'
import { checkEquity } from './checkEquity'
import { type Gathered, gather } from './gather'
import { marketFrom } from './marketFrom'
import { type NetHeld, netHeld } from './netHeld'
import { prune } from './prune'
import { type NamedText, type ReadTexts, type Recognised, readTexts } from './readTexts'

/** What an import goes into, and what it may lean on. */
export interface ImportInto {
  /** The open scenario; null for a new one. */
  readonly scenario: ScenarioDocument | null
  /** Prices where nothing else says any, and the instant where nothing does. */
  readonly sample: { readonly asOf: string; readonly market: MarketDocument }
  readonly rulebooks: RulebookSource
}

/** What a scenario is called that an import begins. */
const IMPORTED = 'Imported account'

/** What came of texts. Nothing that was read is dropped without a word. */
export interface Imported {
  /** The scenario with what was read; null where nothing was. */
  readonly document: ScenarioDocument | null
  readonly recognised: readonly Recognised[]
  /** Rows and prices that were not there before. */
  readonly added: readonly Change[]
  readonly changed: readonly Change[]
  readonly leftOut: readonly Omission[]
  /** Names of those left out that cannot be valued, whether they were read or there before. */
  readonly unvalued: ReadonlySet<string>
  /** Orders that take no margin. */
  readonly notCounted: readonly Omission[]
  /** What was netted, checked, assumed, and what may be missing, in sentences. */
  readonly notes: readonly string[]
  /** Those of the notes that say what was netted. */
  readonly netted: readonly string[]
  /** Those of the notes after which something may be misread or missing. */
  readonly warnings: readonly string[]
}

/**
 * Reads texts of any kind that is known: scenario and rulebook files, answers of the exchange, print-outs of programs,
 * tables, logs; several at once, in any order. What they hold goes over the scenario row by row: a second import of the
 * same changes nothing. Never throws.
 */
export function importTexts(texts: readonly NamedText[], into: ImportInto): Imported {
  return takeOver(readTexts(texts, into.rulebooks), into)
}

/** What comes of texts that were read, as `importTexts` says: the same reading can be taken over into several scenarios. */
export function takeOver(read: ReadTexts, into: ImportInto): Imported {
  const base = read.scenario ?? into.scenario
  const gathered = gather(read.lists)
  const isEmpty = read.lists.length === 0 && read.scenario === null && read.rulebook === null
  const said = {
    recognised: read.recognised,
    leftOut: [...read.leftOut, ...gathered.leftOut].map(toldOf),
    notCounted: gathered.notCounted.map(toldOf),
    notes: [...read.notes, ...gathered.notes],
    netted: [],
    warnings: [...read.warnings, ...gathered.warnings],
    unvalued: new Set<string>(),
  }
  if (isEmpty) return { document: null, added: [], changed: [], ...said }
  const merged = merge(gathered, base, read.rules, into)
  const withRules =
    read.rulebook === null ? merged.document : underRules(merged.document, read.rulebook, into.rulebooks)
  const [where, ...others] = new Set(read.recognised.map((part) => part.where))
  const { document, leftOut } = prune(
    withRules,
    into.rulebooks,
    others.length === 0 && where !== undefined ? where : 'what was read',
  )
  const checks = checkEquity(gathered.coins, document)
  return {
    document,
    recognised: said.recognised,
    ...changesOf(into.scenario, document),
    leftOut: [...said.leftOut, ...[...merged.leftOut, ...leftOut].map(toldOf)],
    unvalued: new Set(leftOut.map(({ what }) => what)),
    notCounted: said.notCounted,
    notes: [...said.notes, ...merged.netted, ...merged.notes, ...checks],
    netted: merged.netted,
    warnings: [...said.warnings, ...checks],
  }
}

/** The document under a rulebook file that came with it: over the rulebook that it has, or over that of the file's model. */
function underRules(
  document: ScenarioDocument,
  { base, overrides }: NonNullable<ReadTexts['rulebook']>,
  rulebooks: RulebookSource,
): ScenarioDocument {
  const { rulebook, ...rest } = document
  const isKnown = rulebook !== undefined && rulebooks.ids.includes(rulebook)
  const its = isKnown ? (venueModelOf(rulebooks.document(rulebook))?.id ?? null) : null
  if (its === base) return { ...document, rulebookOverrides: overrides }
  return { ...rest, ...(base === null ? {} : { rulebook: base }), rulebookOverrides: overrides }
}

/** A name as long as nobody reads it is cut, and so is a reason that holds it. */
function toldOf({ what, where, reason }: Omission): Omission {
  return { what: shortened(what, MOST_NAME - 1), where, reason: shortened(reason, MOST_REASON) }
}

/** Characters of what was left out, with the sign that it was cut, and of why. */
const MOST_NAME = 200
const MOST_REASON = 1000

/** What is in a document and was not before, or otherwise. */
export function changesOf(
  before: ScenarioDocument | null,
  after: ScenarioDocument,
): Pick<Imported, 'added' | 'changed'> {
  const changes = changesBetween(before, after)
  return {
    added: changes.filter((change) => change.before === null),
    changed: changes.filter((change) => change.before !== null),
  }
}

/** What an import begins that goes into no other scenario. */
export function emptyDocument(rules: string | null): Pick<ScenarioDocument, 'format' | 'name' | 'rulebook'> {
  return { format: 'margin-scenario@1', name: IMPORTED, ...(rules === null ? {} : { rulebook: rules }) }
}

interface Merged {
  readonly document: ScenarioDocument
  readonly leftOut: readonly Omission[]
  readonly netted: readonly string[]
  readonly notes: readonly string[]
}

function merge(
  gathered: Gathered,
  base: ScenarioDocument | null,
  rules: string | null,
  { sample }: ImportInto,
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
  const held = netHeld(gathered.held).filter(({ contract }) => !isOutside(contract.symbol, contract.base))
  const orders = gathered.orders.filter(({ contract }) => !isOutside(contract.symbol, contract.base))
  const prices = gathered.prices.filter(({ contract }) => !isStablecoin(contract.base, base))
  const balances = balancesAfter(gathered, held, base)
  const positions = positionsAfter(held, base)
  const trades = [...positions, ...ordersAfter(orders, base), ...(base?.hedges ?? [])].flatMap(
    ({ symbol }) => parseSymbol(symbol) ?? [],
  )
  const units = new Set(trades.map((contract) => contract.base))
  const { market, notes } = marketFrom(
    { ...gathered, prices },
    held,
    new Set([...units, ...balances.rows.map(({ coin }) => coin)]),
    new Set(trades.map(({ key }) => key)),
    base?.market ?? null,
    sample.market,
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
    orders: ordersAfter(orders, base),
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
  const money = `${realised.toFixed()} ${settlementCoin(contract)} of P&L`
  const paid = realised.isZero()
    ? ', with its P&L kept'
    : isUnpaid
      ? `; ${money} is not counted: give the wallet balance too`
      : `; ${money}, which no entry can keep, ${realised.isNegative() ? 'is paid from' : 'goes into'} the wallet`
  const marked = missing ? '; a row without an entry counts as entered at the mark' : ''
  return `${contract.symbol}: ${rows} rows netted to ${lot}${paid}${marked}.`
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

/** What is read stands for what was held in the same contracts; other contracts stay. */
function positionsAfter(
  held: readonly NetHeld[],
  base: ScenarioDocument | null,
): readonly PositionDocument[] {
  const now = new Map(held.map((net) => [net.contract.key, net]))
  const rowOf = ({ contract, size, entry, leverage }: NetHeld, symbol = contract.symbol) =>
    size.isZero() ? [] : [positionOf(symbol, size, entry, leverage)]
  const kept = (base?.positions ?? []).flatMap((row) => {
    const key = keyOf(row.symbol)
    const net = now.get(key)
    now.delete(key)
    return net === undefined ? [row] : rowOf(net, row.symbol)
  })
  return [...kept, ...[...now.values()].flatMap((net) => rowOf(net))]
}

/** Orders have no names of their own here: those of a contract stand for those that were there in it. */
function ordersAfter(orders: Gathered['orders'], base: ScenarioDocument | null): readonly OrderDocument[] {
  const replaced = new Set(orders.map(({ contract }) => contract.key))
  return [
    ...(base?.orders ?? []).filter(({ symbol }) => !replaced.has(keyOf(symbol))),
    ...orders.map(({ contract, side, size, price, reduceOnly }) => ({
      symbol: contract.symbol,
      side,
      size: size.toFixed(),
      ...(price === null ? {} : { price: price.toFixed() }),
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
