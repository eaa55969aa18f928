import { tableOf } from '@/engine/models/parameterTables'
import { contractName } from '@/state/names/contractName'
import type { AnyRow, Differing } from '@/state/workbook/inputDifferences'
import { formatNumber } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { groupsOf, parameterAt } from './parameterEntries'
import { pathWords, percentWords, valueWords } from './parameterWords'

/** One thing that differs in the inputs, in words. */
export interface InputWords {
  /** `BTC index`, `−3 BTC 24 Apr 80,000 call`. */
  readonly name: string
  readonly from: string
  readonly to: string
  /** What an edit did, behind “by”: `spot hedging off`, `adding −3 BTC 24 Apr 80,000 call`. */
  readonly by: string
}

type RowDifference = Extract<Differing, { kind: 'row' }>
type MarketDifference = Extract<Differing, { kind: 'market' }>

/** A difference of inputs in words. */
export function inputWords(difference: Differing, asOf: string): InputWords {
  switch (difference.kind) {
    case 'row':
      return rowWords(difference, asOf)
    case 'spotHedging': {
      const [from, to] = difference.to ? ['off', 'on'] : ['on', 'off']
      return { name: 'Spot hedging', from, to, by: `spot hedging ${to}` }
    }
    case 'parameter': {
      const { path, rulebook } = difference
      const groups = groupsOf(tableOf(rulebook))
      const kind = parameterAt(path, groups)?.entry.kind ?? 'power'
      const to = valueWords(difference.to, kind)
      return {
        name: pathWords(path, groups),
        from: valueWords(difference.from, kind),
        to,
        by: `${lowered(pathWords(path, groups))}: ${to}`,
      }
    }
    case 'market':
      return marketWords(difference, asOf)
    case 'time': {
      const [from, to] = [timeWords(difference.from), timeWords(difference.to)]
      return { name: 'Time', from, to, by: `the time ${to}` }
    }
  }
}

/** `2026-03-24 08:00 UTC`. */
export function timeWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
}

const NONE = 'none'
const MARKET_FIELDS: Readonly<Record<string, string>> = { mark: 'mark', iv: 'volatility', forward: 'forward' }

function marketWords({ path, from, to }: MarketDifference, asOf: string): InputWords {
  const [list = '', ...rest] = path.split('.')
  const field = list === 'stablecoins' ? 'rate' : (rest.pop() ?? '')
  const subject = rest.join('.')
  const name = `${list === 'quotes' ? contractName(subject, asOf) : subject} ${MARKET_FIELDS[field] ?? field}`
  const value = (text: string) => {
    if (text === '') return NONE
    return field === 'iv' ? percentWords(text) : formatNumber(text)
  }
  return { name, from: value(from), to: value(to), by: `${name} ${value(to)}` }
}

const TABLE_NOUN = { positions: '', hedges: 'the hedge ', orders: 'the order ', balances: '' } as const

function rowWords({ table, from, to, isSwitched }: RowDifference, asOf: string): InputWords {
  const noun = TABLE_NOUN[table]
  const named = (row: AnyRow) => `${noun}${wholeWords(row, asOf)}`
  const capital = { positions: 'Position ', hedges: 'Hedge ', orders: 'Order ', balances: 'Balance ' }[table]
  if (from === null || to === null) {
    const row = to ?? from
    if (row === null) return { name: '', from: '', to: '', by: '' }
    const verb = isSwitched
      ? to === null
        ? 'switching off'
        : 'switching on'
      : to === null
        ? 'removing'
        : 'adding'
    const [before, after] = [from, to].map((one) => (one === null ? NONE : amountWords(one)))
    return {
      name: `${capital}${subjectWords(row, asOf)}`,
      from: before ?? '',
      to: after ?? '',
      by: `${verb} ${named(row)}`,
    }
  }
  const changed = changedCells(from, to)
  const says = (row: AnyRow) => changed.map(({ label, key }) => cellWords(row, label, key, asOf)).join(', ')
  const [only] = changed
  const isAmount = changed.length === 1 && (only?.key === 'size' || only?.key === 'wallet')
  return {
    name: `${capital}${subjectWords(from, asOf)}`,
    from: isAmount ? amountWords(from) : says(from),
    to: isAmount ? amountWords(to) : says(to),
    by: `${noun}${subjectWords(to, asOf)} ${says(to)}`,
  }
}

interface Cell {
  readonly key: string
  readonly label: string
}

const CELLS: readonly Cell[] = [
  { key: 'symbol', label: 'contract' },
  { key: 'coin', label: 'coin' },
  { key: 'side', label: '' },
  { key: 'size', label: 'size' },
  { key: 'price', label: 'at' },
  { key: 'entry', label: 'entry' },
  { key: 'leverage', label: 'leverage' },
  { key: 'wallet', label: 'wallet' },
  { key: 'borrowed', label: 'borrowed' },
  { key: 'collateral', label: 'collateral' },
  { key: 'reduceOnly', label: 'reduce-only' },
]

function changedCells(from: AnyRow, to: AnyRow): readonly Cell[] {
  const [before, after] = [new Map<string, unknown>(Object.entries(from)), new Map(Object.entries(to))]
  return CELLS.filter(({ key }) => before.get(key) !== after.get(key))
}

function cellWords(row: AnyRow, label: string, key: string, asOf: string): string {
  const value: unknown = new Map(Object.entries(row)).get(key)
  if (typeof value === 'boolean') return `${label} ${value ? 'on' : 'off'}`
  const text = String(value ?? '')
  const said = key === 'symbol' ? contractName(text, asOf) : text === '' ? NONE : numberOr(text)
  return label === '' ? said.toLowerCase() : `${label} ${said}`
}

/** The whole row: `−3 BTC 24 Apr 80,000 call`, `sell 1 BTCUSDT perpetual at 72,500`, `50,000 USDT`. */
function wholeWords(row: AnyRow, asOf: string): string {
  return 'symbol' in row && 'side' in row
    ? `${row.side.toLowerCase()} ${numberOr(row.size)} ${contractName(row.symbol, asOf)}${row.price === '' ? '' : ` at ${numberOr(row.price)}`}`
    : `${amountWords(row)} ${subjectWords(row, asOf)}`
}

function subjectWords(row: AnyRow, asOf: string): string {
  return 'symbol' in row ? contractName(row.symbol, asOf) : row.coin
}

function amountWords(row: AnyRow): string {
  if (!('symbol' in row)) {
    return row.borrowed === '' ? numberOr(row.wallet) : `${numberOr(row.wallet)} − ${numberOr(row.borrowed)}`
  }
  if (!('side' in row)) return numberOr(row.size)
  return `${row.side.toLowerCase()} ${numberOr(row.size)}${row.price === '' ? '' : ` at ${numberOr(row.price)}`}`
}

/** What is no number stays as it was typed. */
function numberOr(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(text) : text
}
