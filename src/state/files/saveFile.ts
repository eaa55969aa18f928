import type { QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import { formatDocument } from '@/engine/documents/formatDocument'
import type { Evaluation } from '@/engine/engine'
import { libraryStore } from '@/state/library/libraryStore'
import { interpolatedOf } from '@/state/result/interpolated'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { symbolsOf, toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

/** A scenario as the text of its file, and how many rows are not in it. */
export interface ScenarioText {
  readonly name: string
  readonly text: string
  /** Positions and balances that are switched off. */
  readonly switchedOff: number
  /** Rows that cannot be valued: with them the file would be refused wherever it is read. */
  readonly unvalued: number
}

/** The scenario as the text of its file, which says the same numbers wherever it is read. */
export function scenarioText(): ScenarioText {
  const { workbook, document, unvalued } = savedDocument()
  return {
    name: workbook.name,
    text: formatDocument(document),
    switchedOff: [...workbook.positions, ...workbook.balances].filter((row) => !row.enabled).length,
    unvalued,
  }
}

/** The scenario as a document that says the same numbers wherever it is read, and the rows that it was made of. */
export interface SavedDocument {
  /** Without the rows that cannot be valued. */
  readonly workbook: Workbook
  readonly document: ScenarioDocument
  /** How many rows cannot be valued. */
  readonly unvalued: number
}

export function savedDocument(): SavedDocument {
  const { workbook: whole } = scenarioStore.getState()
  const workbook = withoutUnvalued(whole)
  const { document } = toDocument(workbook, libraryStore.getState().sample)
  return {
    workbook,
    document: withInterpolated(document, resultStore.getState().current),
    unvalued: rowCount(whole) - rowCount(workbook),
  }
}

function withoutUnvalued(workbook: Workbook): Workbook {
  const { current, rowIds } = resultStore.getState()
  const out = new Set(current?.leftOut.map(({ path }) => rowIds.get(path)))
  const valued = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => !out.has(id))
  return {
    ...workbook,
    balances: valued(workbook.balances),
    positions: valued(workbook.positions),
    orders: valued(workbook.orders),
    hedges: valued(workbook.hedges),
  }
}

function rowCount({ balances, positions, orders, hedges }: Workbook): number {
  return balances.length + positions.length + orders.length + hedges.length
}

/**
 * A document with the volatilities that its market does not list, as its evaluation has interpolated them. Quotes stand
 * in the order of the rows, as they do once the document is opened.
 */
export function withInterpolated(document: ScenarioDocument, current: Evaluation | null): ScenarioDocument {
  const { quotes = {} } = document.market
  const { positions = [], orders = [], hedges = [] } = document
  const ofRows: Record<string, QuoteDocument> = {}
  for (const symbol of symbolsOf({ positions, orders, hedges })) {
    const quoted = quotes[symbol]
    const option = interpolatedOf(current, symbol)
    if (option !== undefined && quoted?.iv === undefined && quoted?.mark === undefined)
      ofRows[symbol] = { iv: option.iv, ...(option.forward === null ? {} : { forward: option.forward }) }
    else if (quoted !== undefined) ofRows[symbol] = quoted
  }
  return { ...document, market: { ...document.market, quotes: { ...ofRows, ...quotes, ...ofRows } } }
}
