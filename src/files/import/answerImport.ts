import type { MarketDocument, QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { changesOf, type Imported, takeOver } from './importTexts'
import { emptyDocument } from './merge'
import { prune } from './prune'
import { type NamedText, type ReadTexts, readTexts } from './readTexts'

/** The scenario that is open, as an import sees it. */
export interface OpenScenario {
  readonly document: ScenarioDocument
  /** What its market lists beside that: prices of that same instant. */
  readonly listed: Readonly<Record<string, QuoteDocument>>
}

/** What is to be imported, and where it could go. Plain data: it crosses to a worker. */
export interface ImportQuestion {
  readonly texts: readonly NamedText[]
  /** Null where nothing is open that could be added to. */
  readonly open: OpenScenario | null
  readonly sample: { readonly asOf: string; readonly market: MarketDocument }
  /** The built-in rulebooks by their ids. */
  readonly rulebooks: Readonly<Record<string, unknown>>
}

/** What would come of it in the open scenario. */
export interface IntoOpen {
  /** The open scenario without its rows that cannot be valued: these are no business of the import. */
  readonly before: ScenarioDocument
  readonly imported: Imported
}

/** What would come of it, in each place where it could go. */
export interface ImportAnswer {
  /** As a scenario of its own. */
  readonly fresh: Imported
  /**
   * Null where nothing is open, where nothing was read, and where a scenario file is among the texts: that opens as its
   * own.
   */
  readonly into: IntoOpen | null
  /** Whether a wallet is among what was read: a whole account then, and not some rows. */
  readonly hasWallet: boolean
}

/** Reads texts once, and says what would come of them as a scenario of their own and in the open one. Never throws. */
export function answerImport({ texts, open, sample, rulebooks: documents }: ImportQuestion): ImportAnswer {
  const rulebooks = { ids: Object.keys(documents), document: (id: string) => documents[id] }
  const read = readTexts(texts, rulebooks)
  const hasTime = read.lists.some(({ time }) => time !== null)
  const start = hasTime || read.scenario !== null ? null : emptyIn(sample, read.rules)
  const taken = takeOver(read, { scenario: start, sample, rulebooks })
  const fresh = start === null || taken.document === null ? taken : noted(taken)
  const isOfOpen = open !== null && fresh.document !== null && read.scenario === null
  return {
    fresh,
    into: isOfOpen ? intoOpen(read, open, sample, rulebooks) : null,
    hasWallet: read.lists.some(({ kind }) => kind === 'coin'),
  }
}

function noted(taken: Imported): Imported {
  const note = 'No time stands in it: prices that it does not give are those of the sample market.'
  return { ...taken, notes: [...taken.notes, note] }
}

/** Texts that say no time are of the market that is there: a new scenario begins in the sample market. */
function emptyIn({ asOf, market }: ImportQuestion['sample'], rules: string | null): ScenarioDocument {
  return {
    ...emptyDocument(rules),
    asOf,
    account: { balances: [] },
    market,
    positions: [],
    orders: [],
  }
}

function intoOpen(
  read: ReadTexts,
  { document, listed }: OpenScenario,
  sample: ImportQuestion['sample'],
  rulebooks: RulebookSource,
): IntoOpen {
  const before = prune(document, rulebooks, '').document
  // Prices of another instant do not value what comes with prices of its own.
  const hasPrices = read.lists.some(({ kind, time }) => kind === 'ticker' && time !== null)
  const quotes = { ...(hasPrices ? {} : listed), ...before.market.quotes }
  const base = { ...before, market: { ...before.market, quotes } }
  return { before: base, imported: withOwnRows(base, takeOver(read, { scenario: base, sample, rulebooks })) }
}

/**
 * Rows that were there and cannot be valued any more, such as those that have expired since, stay: they are the user's.
 */
function withOwnRows(before: ScenarioDocument, imported: Imported): Imported {
  const { document, unvalued } = imported
  if (document === null) return imported
  const back = <Row>(rows: readonly Row[] = [], now: readonly Row[] = [], nameOf: (row: Row) => string) => {
    const there = new Set(now.map(nameOf))
    return [...now, ...rows.filter((row) => unvalued.has(nameOf(row)) && !there.has(nameOf(row)))]
  }
  const symbol = (row: { readonly symbol: string }) => row.symbol
  const balances = back(before.account.balances, document.account.balances, ({ coin }) => coin)
  const whole: ScenarioDocument = {
    ...document,
    account: { ...document.account, balances },
    positions: back(before.positions, document.positions, symbol),
    orders: back(before.orders, document.orders, symbol),
    hedges: back(before.hedges, document.hedges, symbol),
  }
  const own = new Set(
    [...(before.positions ?? []), ...(before.orders ?? []), ...(before.hedges ?? [])].map(symbol),
  )
  return {
    ...imported,
    document: whole,
    ...changesOf(before, whole),
    leftOut: imported.leftOut.map((row) =>
      unvalued.has(row.what) && own.has(row.what)
        ? { ...row, where: 'the open scenario', reason: `${row.reason}; it stays in its table` }
        : row,
    ),
  }
}
