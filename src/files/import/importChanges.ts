import type { ScenarioDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import { SETTLEMENT } from './settlement'

/** A row, rule or price that is not what it was. */
export interface ImportChange {
  readonly table: 'positions' | 'orders' | 'balances' | 'rules' | 'prices'
  readonly what: string
  /** Null where it was not there. */
  readonly before: string | null
  /** Null where it is there no more. */
  readonly after: string | null
}

/** What an import changes in a document; a document that is new has no rows before. */
export function changesBetween(
  before: ScenarioDocument | null,
  after: ScenarioDocument,
): readonly ImportChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  return (Object.keys(now) as ImportChange['table'][]).flatMap((table) => {
    const names = new Set([...old[table].keys(), ...now[table].keys()])
    return [...names].flatMap((what) => {
      const [was, is] = [old[table].get(what) ?? null, now[table].get(what) ?? null]
      return was === is ? [] : [{ table, what, before: was, after: is }]
    })
  })
}

type Rows = Readonly<Record<ImportChange['table'], ReadonlyMap<string, string>>>

function rowsOf(document: ScenarioDocument | null): Rows {
  const orders = new Map<string, string>()
  for (const { symbol, side, size, price, reduceOnly, enabled = true } of document?.orders ?? []) {
    const key = keyOf(symbol)
    const words = `${side} ${size}${price === undefined ? '' : ` @ ${price}`}${reduceOnly ? ', reduce only' : ''}${enabled ? '' : ', off'}`
    orders.set(key, orders.has(key) ? `${orders.get(key)}; ${words}` : words)
  }
  return {
    positions: new Map((document?.positions ?? []).map((row) => [keyOf(row.symbol), lotWords(row)])),
    orders,
    balances: new Map(
      (document?.account.balances ?? []).map(({ coin, wallet, borrowed = '0', collateral = true }) => [
        coin,
        `${wallet}${borrowed === '0' ? '' : `, borrowed ${borrowed}`}${collateral ? '' : ', no collateral'}`,
      ]),
    ),
    rules: rulesOf(document),
    prices: pricesOf(document),
  }
}

/** Those that nobody chose are not there. */
function rulesOf(document: ScenarioDocument | null): ReadonlyMap<string, string> {
  const { rulebook, rulebookOverrides, account } = document ?? {}
  return new Map([
    ...(rulebook === undefined ? [] : [['rulebook', rulebook] as const]),
    ...(rulebookOverrides === undefined ? [] : leavesOf('', rulebookOverrides)),
    ...(account?.spotHedging ? [['spot hedging', 'on'] as const] : []),
  ])
}

/** The parameters of a rulebook by their paths; its name and sources are none. */
function leavesOf(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path, typeof value === 'string' ? value : JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, child]) =>
    path === '' && ['name', 'sources'].includes(key)
      ? []
      : leavesOf(path === '' ? key : `${path}.${key}`, child),
  )
}

function pricesOf(document: ScenarioDocument | null): ReadonlyMap<string, string> {
  if (document === null) return new Map()
  const { stablecoins, underlyings, quotes = {} } = document.market
  return new Map([
    ['time', document.asOf],
    ...Object.entries(stablecoins).map(([coin, rate]) => [`${coin} rate`, rate] as const),
    ...Object.entries(underlyings).map(([coin, { index }]) => [`${coin} index`, index] as const),
    ...Object.entries(quotes).map(([symbol, { mark, iv, forward }]) => {
      const parts = [mark && `mark ${mark}`, iv && `iv ${iv}`, forward && `forward ${forward}`]
      return [keyOf(symbol), parts.filter(Boolean).join(', ')] as const
    }),
  ])
}

function keyOf(symbol: string): string {
  return parseSymbol(symbol)?.key ?? symbol
}

/** `+11 @ 2432.07090909`. */
export function lotWords({ size, entry }: { readonly size: string; readonly entry?: string }): string {
  const signed = size.startsWith('-') ? size : `+${size}`
  return entry === undefined ? signed : `${signed} @ ${shortDecimal(entry)}`
}

/** At most 8 places, cut off. */
function shortDecimal(text: string): string {
  return text.replace(/(\.\d{8})\d+$/, '$1')
}

/** Whether a coin is one that contracts settle in, by name or in a document. */
export function isStablecoin(coin: string, document: ScenarioDocument | null): boolean {
  return SETTLEMENT.includes(coin) || document?.market.stablecoins[coin] !== undefined
}
