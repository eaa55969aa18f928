import { Decimal } from '@/engine/figure/decimal'
import type { Side } from '@/engine/model/document'
import { averageEntry } from './averageEntry'
import { editRow, insertRows, placeOf, type RowPlace, removeRow, restoreRow } from './edits'
import { contractKey } from './market'
import { newId } from './newId'
import type { RowOf, TableName, Workbook } from './workbook'

interface Leg {
  /** Off: joins no other row and is not calculated. On where left out. */
  readonly enabled?: boolean
}

interface PositionLeg extends Leg {
  readonly table: 'positions'
  readonly symbol: string
  readonly size: string
  readonly entry: string
  readonly leverage?: string
}

interface HedgeLeg extends Leg {
  readonly table: 'hedges'
  readonly symbol: string
  readonly size: string
}

interface OrderLeg extends Leg {
  readonly table: 'orders'
  readonly symbol: string
  readonly side: Side
  readonly size: string
  readonly price: string
  readonly reduceOnly?: boolean
}

interface BalanceLeg extends Leg {
  readonly table: 'balances'
  readonly coin: string
  readonly wallet: string
  readonly borrowed?: string
  readonly collateral?: boolean
}

/** What is to be added: one trade, or coins. Sizes are signed decimals, but an order's. */
export type NewLeg = PositionLeg | HedgeLeg | OrderLeg | BalanceLeg

/** What a leg did to its table: a row is new where there was none `before`, and gone where there is none `after`. */
export interface RowChange<Name extends TableName = TableName> {
  readonly table: Name
  readonly before: RowOf<Name> | null
  readonly after: RowOf<Name> | null
  readonly place: RowPlace
}

export interface AddedLegs {
  readonly workbook: Workbook
  /** One for each leg, in order. */
  readonly changes: readonly RowChange[]
}

/**
 * Adds legs to their tables. A contract has one position and one hedge, a coin one balance: where there is such a row
 * that counts, the sizes are added up, a position at its average entry; a position or hedge that this closes goes.
 */
export function addLegs(workbook: Workbook, legs: readonly NewLeg[]): AddedLegs {
  const changes: RowChange[] = []
  let current = workbook
  for (const leg of legs) {
    const added = addLeg(current, leg)
    current = added.workbook
    changes.push(added.change)
  }
  return { workbook: current, changes }
}

/** Takes added legs back, the last first, also after other edits: rows that were changed are as they were before. */
export function takeBackLegs(workbook: Workbook, changes: readonly RowChange[]): Workbook {
  return changes.reduceRight(takeBack, workbook)
}

function addLeg(workbook: Workbook, leg: NewLeg): { workbook: Workbook; change: RowChange } {
  const row = { id: newId(), enabled: leg.enabled ?? true }
  switch (leg.table) {
    case 'positions': {
      const { symbol, size, entry, leverage = '' } = leg
      const held = row.enabled ? workbook.positions.find(sameContract(symbol)) : undefined
      if (held === undefined)
        return inserted(workbook, 'positions', { ...row, symbol, size, entry, leverage })
      const after = { ...held, size: sum(held.size, size), entry: averageEntry(symbol, held, leg) }
      return resized(workbook, 'positions', held, leverage === '' ? after : { ...after, leverage })
    }
    case 'hedges': {
      const { symbol, size } = leg
      const held = row.enabled ? workbook.hedges.find(sameContract(symbol)) : undefined
      if (held === undefined) return inserted(workbook, 'hedges', { ...row, symbol, size })
      return resized(workbook, 'hedges', held, { ...held, size: sum(held.size, size) })
    }
    case 'orders': {
      const { symbol, side, size, price, reduceOnly = false } = leg
      return inserted(workbook, 'orders', { ...row, symbol, side, size, price, reduceOnly })
    }
    case 'balances': {
      const { coin, wallet, borrowed = '', collateral = true } = leg
      const held = row.enabled ? workbook.balances.find(sameCoin(coin)) : undefined
      if (held === undefined)
        return inserted(workbook, 'balances', { ...row, coin, wallet, borrowed, collateral })
      const owed = borrowed === '' ? held.borrowed : sum(held.borrowed || '0', borrowed)
      return edited(workbook, 'balances', held, {
        ...held,
        wallet: sum(held.wallet, wallet),
        borrowed: owed,
      })
    }
  }
}

function inserted<Name extends TableName>(workbook: Workbook, table: Name, row: RowOf<Name>) {
  const next = insertRows(workbook, table, [row])
  return { workbook: next, change: { table, before: null, after: row, place: placeOf(next, table, row.id) } }
}

function resized<Name extends 'positions' | 'hedges'>(
  workbook: Workbook,
  table: Name,
  before: RowOf<Name>,
  after: RowOf<Name>,
) {
  if (!new Decimal(after.size).isZero()) return edited(workbook, table, before, after)
  const place = placeOf(workbook, table, before.id)
  return { workbook: removeRow(workbook, table, before.id), change: { table, before, after: null, place } }
}

function edited<Name extends TableName>(
  workbook: Workbook,
  table: Name,
  before: RowOf<Name>,
  after: RowOf<Name>,
) {
  const place = placeOf(workbook, table, before.id)
  return {
    workbook: editRow(workbook, table, before.id, after),
    change: { table, before, after, place },
  }
}

function takeBack<Name extends TableName>(workbook: Workbook, change: RowChange<Name>): Workbook {
  const { table, before, after, place } = change
  if (before === null) return after === null ? workbook : removeRow(workbook, table, after.id)
  return after === null
    ? restoreRow(workbook, table, before, place)
    : editRow(workbook, table, before.id, before)
}

/** The row that a leg in this contract adds to: one that counts, with a size that is a number. */
function sameContract(symbol: string): (row: RowOf<'hedges'>) => boolean {
  const key = contractKey(symbol)
  return (row) => row.enabled && contractKey(row.symbol) === key && isDecimal(row.size)
}

/** The balance that coins are added to. */
function sameCoin(coin: string): (row: RowOf<'balances'>) => boolean {
  return (row) =>
    row.enabled &&
    row.coin === coin &&
    isDecimal(row.wallet) &&
    (row.borrowed === '' || isDecimal(row.borrowed))
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}

function sum(left: string, right: string): string {
  return new Decimal(left).plus(right).toFixed()
}
