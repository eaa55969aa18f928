import type { Contract } from '@/engine/instruments/contract'
import type { Hedge, Order, Position } from '@/engine/portfolio/scenario'
import type { DocumentCursor } from './documentCursor'
import { keptRow, type ReadRow } from './keptRow'
import { contract, flag, notZero, positive, side } from './schemas'

/** A position, order or hedge as far as it could be read. */
export interface TradeRow<Trade> extends ReadRow {
  readonly contract: Contract | undefined
  /** A disabled order or hedge counts nowhere and needs no market. */
  readonly isEnabled: boolean
  /** Undefined where something of it could not be read. */
  readonly trade: Trade | undefined
}

type Read<Trade> = Omit<TradeRow<Trade>, keyof ReadRow>

/** Reads a list row by row; rows that are written as they were `before` are kept. */
function readList<Trade>(
  list: DocumentCursor,
  before: readonly TradeRow<Trade>[],
  readRow: (part: DocumentCursor) => Read<Trade>,
): readonly TradeRow<Trade>[] {
  if (list.isAbsent) return []
  return list.items().map((written, place) => {
    const kept = keptRow(before[place], written)
    if (kept !== null) return kept
    const part = list.row(place)
    const faults = part.faultCount
    const { contract, isEnabled, trade } = readRow(part)
    return { part, contract, isEnabled, trade, isSound: part.faultCount === faults }
  })
}

/** Reads `positions`. Follows files, section "Scenario", as do the others. */
export function readPositions(
  list: DocumentCursor,
  before: readonly TradeRow<Position>[] = [],
): readonly TradeRow<Position>[] {
  return readList(list, before, readPosition)
}

/** Reads `orders`. */
export function readOrders(
  list: DocumentCursor,
  before: readonly TradeRow<Order>[] = [],
): readonly TradeRow<Order>[] {
  return readList(list, before, readOrder)
}

/** Reads `hedges`. */
export function readHedges(
  list: DocumentCursor,
  before: readonly TradeRow<Hedge>[] = [],
): readonly TradeRow<Hedge>[] {
  return readList(list, before, readHedge)
}

function readPosition(part: DocumentCursor): Read<Position> {
  part.fields(['symbol', 'size', 'entry', 'leverage'])
  const named = part.field('symbol', contract)
  const size = part.field('size', notZero)
  const entry = part.optional('entry', positive) ?? null
  const leverage = part.optional('leverage', positive) ?? null
  const isRead = named !== undefined && size !== undefined
  const trade = isRead ? { contract: named, size, entry, leverage, path: part.path } : undefined
  return { contract: named, isEnabled: true, trade }
}

function readOrder(part: DocumentCursor): Read<Order> {
  part.fields(['symbol', 'side', 'size', 'price', 'enabled', 'reduceOnly'])
  const named = part.field('symbol', contract)
  const bought = part.field('side', side)
  const size = part.field('size', positive)
  const price = part.optional('price', positive) ?? null
  const enabled = readEnabled(part)
  const reduceOnly = part.optional('reduceOnly', flag) ?? false
  const isRead = named !== undefined && bought !== undefined && size !== undefined
  const trade = isRead
    ? { contract: named, side: bought, size, price, enabled, reduceOnly, path: part.path }
    : undefined
  return { contract: named, isEnabled: enabled, trade }
}

function readHedge(part: DocumentCursor): Read<Hedge> {
  part.fields(['symbol', 'size', 'enabled'])
  const named = part.field('symbol', contract)
  const size = part.field('size', notZero)
  const enabled = readEnabled(part)
  const isRead = named !== undefined && size !== undefined
  const trade = isRead ? { contract: named, size, enabled, tradedAt: null, path: part.path } : undefined
  return { contract: named, isEnabled: enabled, trade }
}

/** True where nothing is written. What cannot be read asks nothing more of the market than its own fault. */
function readEnabled(part: DocumentCursor): boolean {
  const enabled = part.at('enabled')
  return enabled.isAbsent || enabled.read(flag) === true
}
