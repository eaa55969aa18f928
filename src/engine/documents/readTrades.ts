import type { Contract } from '@/engine/instruments/contract'
import type { Hedge, Order, Position } from '@/engine/portfolio/scenario'
import type { DocumentCursor } from './documentCursor'
import { contract, flag, notZero, positive, side } from './schemas'

/** A position, order or hedge as far as it could be read. */
export interface TradeRow<Trade> {
  readonly part: DocumentCursor
  readonly contract: Contract | undefined
  /** A disabled order or hedge counts nowhere and needs no market. */
  readonly isEnabled: boolean
  /** Undefined where something of it could not be read. */
  readonly trade: Trade | undefined
}

function readList<Row>(part: DocumentCursor, readRow: (part: DocumentCursor) => Row): readonly Row[] {
  return part.isAbsent ? [] : part.rows().map(readRow)
}

/** Reads `positions`. Follows files, section "Scenario", as do the others. */
export function readPositions(list: DocumentCursor): readonly TradeRow<Position>[] {
  return readList(list, (part) => {
    part.fields(['symbol', 'size', 'entry', 'leverage'])
    const named = part.field('symbol', contract)
    const size = part.field('size', notZero)
    const entry = part.optional('entry', positive) ?? null
    const leverage = part.optional('leverage', positive) ?? null
    const isRead = named !== undefined && size !== undefined
    const trade = isRead ? { contract: named, size, entry, leverage, path: part.path } : undefined
    return { part, contract: named, isEnabled: true, trade }
  })
}

/** Reads `orders`. */
export function readOrders(list: DocumentCursor): readonly TradeRow<Order>[] {
  return readList(list, (part) => {
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
    return { part, contract: named, isEnabled: enabled, trade }
  })
}

/** Reads `hedges`. */
export function readHedges(list: DocumentCursor): readonly TradeRow<Hedge>[] {
  return readList(list, (part) => {
    part.fields(['symbol', 'size', 'enabled'])
    const named = part.field('symbol', contract)
    const size = part.field('size', notZero)
    const enabled = readEnabled(part)
    const isRead = named !== undefined && size !== undefined
    const trade = isRead ? { contract: named, size, enabled, tradedAt: null, path: part.path } : undefined
    return { part, contract: named, isEnabled: enabled, trade }
  })
}

/** True where nothing is written. What cannot be read asks nothing more of the market than its own fault. */
function readEnabled(part: DocumentCursor): boolean {
  const enabled = part.at('enabled')
  return enabled.isAbsent || enabled.read(flag) === true
}
