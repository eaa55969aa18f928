import * as v from 'valibot'
import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Fault } from '@/engine/documents/fault'
import type { ParsedDocument } from '@/engine/documents/parsedDocument'
import { readAccount } from '@/engine/documents/readAccount'
import { type MarketReading, readMarket } from '@/engine/documents/readMarket'
import { readHedges, readOrders, readPositions } from '@/engine/documents/readTrades'
import { instant, name as nameText } from '@/engine/documents/schemas'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { Market, Scenario } from '@/engine/portfolio/scenario'
import { type Rules, readRules } from './readRules'

const FIELDS = [
  'format',
  'name',
  'asOf',
  'rulebook',
  'rulebookOverrides',
  'account',
  'market',
  'positions',
  'orders',
  'hedges',
]

const format = v.literal('margin-scenario@1', '"margin-scenario@1"')

/** A document read part by part, before the rules that tie its parts together. */
export interface ReadDocument {
  readonly part: DocumentCursor
  /** What every scenario has; null where something of it could not be read. */
  readonly header: Header | null
  /** Null where the document is no object. */
  readonly reading: ParsedDocument | null
  /** What reading found; checks add to it. */
  readonly faults: Fault[]
}

/** The last document that was read: what the next one has alike is not read again. */
export interface LastReading {
  part: DocumentCursor | null
  reading: ParsedDocument | null
}

/** Where no document was read before. */
export const nothingRead = (): LastReading => ({ part: null, reading: null })

interface Header extends Rules {
  readonly name: string
  readonly asOfText: string
  readonly asOf: number
}

/**
 * Reads a scenario document, where `last` is given from the one before. Never throws, never changes it. Follows files,
 * section "Scenario".
 */
export function readDocument(
  document: unknown,
  rulebooks: RulebookSource,
  last: LastReading = nothingRead(),
): ReadDocument {
  const faults: Fault[] = []
  const part = last.part?.next(document, faults) ?? DocumentCursor.document(document, faults)
  if (!part.fields(FIELDS)) return { part, header: null, reading: null, faults }
  part.field('format', format)
  const name = part.field('name', nameText)
  const asOf = part.field('asOf', instant)
  const rules = readRules(part, rulebooks, faults)
  const before = last.reading
  const reading: ParsedDocument = {
    asOf: asOf?.milliseconds ?? null,
    account: readAccount(part.at('account')),
    market: readMarket(part.at('market'), before?.market),
    positions: readPositions(part.at('positions'), before?.positions),
    orders: readOrders(part.at('orders'), before?.orders),
    hedges: readHedges(part.at('hedges'), before?.hedges),
  }
  Object.assign(last, { part, reading })
  const isRead = name !== undefined && asOf !== undefined && rules !== null
  const header = isRead ? { name, asOfText: asOf.text, asOf: asOf.milliseconds, ...rules } : null
  return { part, header, reading, faults }
}

/** The scenario of a document that is read and checked. */
export function documentScenario(
  header: Header,
  reading: ParsedDocument,
  quotes: Market['quotes'],
): Scenario {
  const { account, positions, orders, hedges } = reading
  return {
    ...header,
    spotHedging: account.spotHedging,
    balances: read(account.balances.map((row) => row.balance)),
    market: marketOf(reading.market, quotes),
    positions: read(positions.map((row) => row.trade)),
    orders: read(orders.map((row) => row.trade)),
    hedges: read(hedges.map((row) => row.trade)),
  }
}

/** The rows without those that could not be read: there are none once a document is free of faults. */
function read<Row>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined)
}

/** A market as it was read, without prices that could not be. */
export function marketOf(market: MarketReading, quotes: Market['quotes']): Market {
  const priced = (prices: MarketReading['indexes']) =>
    new Map([...(prices ?? [])].flatMap(([coin, price]) => (price === null ? [] : [[coin, price] as const])))
  return {
    stablecoins: priced(market.stablecoins),
    indexes: priced(market.indexes),
    quotes,
    moved: new Map(),
  }
}
