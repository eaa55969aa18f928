import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import { shortenedWord } from '@/engine/documents/faultText'
import type { Decimal } from '@/engine/numbers/decimal'
import { printedDecimal } from './printedDecimal'

/** P&Ls at one price: volatility up, unchanged, down; or one alone. */
export interface PnlsAtPrice {
  readonly price: Decimal | null
  readonly pnls: readonly (Decimal | null)[]
}

/** One contract of the answer. */
export interface AnsweredLeg {
  readonly symbol: string
  readonly size: Decimal | null
  readonly entry: Decimal | null
  readonly mark: Decimal | null
  readonly orderSize: Decimal | null
  readonly range: readonly PnlsAtPrice[]
}

/** One risk unit of the answer. */
export interface AnsweredUnit {
  readonly base: string
  /** By `ALL`, `PERPETUAL`, `OPTION`, ... */
  readonly totals: ReadonlyMap<string, readonly PnlsAtPrice[]>
  readonly legs: readonly AnsweredLeg[]
  /** Options of an expiry, added, by the day as the answer writes it. */
  readonly expiries: ReadonlyMap<string, readonly PnlsAtPrice[]>
  /** By the answer's own names. */
  readonly contingency: ReadonlyMap<string, Decimal>
  readonly maintenanceMargin: Decimal | null
  readonly initialMargin: Decimal | null
  readonly worstPrice: Decimal | null
  readonly worstVolatility: Decimal | null
  readonly worstVolatilities: readonly (Decimal | null)[]
  readonly hedgedSpot: Decimal | null
  /** What the wallet holds of the coin itself. */
  readonly spotWallet: Decimal | null
  readonly index: Decimal | null
  readonly spot: readonly PnlsAtPrice[]
}

/** The exchange's answer to GET /v5/asset/portfolio-margin. */
export interface ExchangeAnswer {
  /** Milliseconds since 1970 UTC. */
  readonly time: number | null
  readonly wallet: ReadonlyMap<string, Decimal>
  readonly units: readonly AnsweredUnit[]
}

/**
 * Whether a JSON value looks like the exchange's portfolio-margin answer, whole or its `result` alone, or a refusal to
 * give one.
 */
export function isExchangeAnswer(value: unknown): boolean {
  const whole = DocumentCursor.document(value, [])
  const isRefusal = !whole.at('retCode').isAbsent && whole.at('retCode').value !== 0
  return isRefusal || [whole, whole.at('result')].some((part) => !part.at('assetPnlRange').isAbsent)
}

/**
 * Reads the exchange's portfolio-margin answer, whole or its `result` alone. What is missing, "" or null is none;
 * unknown keys are no fault.
 */
export function readExchangeAnswer(value: unknown): Checked<ExchangeAnswer> {
  const { answer, faults } = readableAnswer(value)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: answer }
}

/** The same as far as it can be read: what is faulty is none, and its faults stand beside. */
export function readableAnswer(value: unknown): {
  readonly answer: ExchangeAnswer
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const whole = DocumentCursor.document(value, faults)
  const code = printedDecimal(whole.at('retCode'))
  if (code !== null && !code.isZero()) {
    const said = shortenedWord(String(whole.at('retMsg').value ?? ''))
    whole.fault({ code: 'said', words: `the exchange refused to answer: ${code.toFixed()} ${said}` })
    return { answer: { time: null, wallet: new Map(), units: [] }, faults }
  }
  const result = whole.at('result').isAbsent ? whole : whole.at('result')
  const listed = result.at('assetPnlRange')
  const units = (listed.value === null ? [] : listed.rows()).map(unitIn).filter((unit) => unit !== null)
  const time = printedDecimal(whole.at('time'))?.toNumber() ?? null
  return { answer: { time, wallet: decimalsIn(result.at('wallet')), units }, faults }
}

function unitIn(part: DocumentCursor): AnsweredUnit | null {
  const base = textAt(part, 'baseCoin') ?? textAt(part.at('asset'), 'coin')
  if (base === null) {
    part.at('baseCoin').expected('a coin such as "BTC"')
    return null
  }
  const totals = part.at('totalPnlRanges')
  const expiries = rowsIn(part.at('optionExpiryDatePnlRanges'))
  const lists = keysOf(part).filter((key) => key.endsWith('PositionPnlRanges'))
  const spot = part.at('spotHedgeInfo')
  const asset = part.at('asset')
  return {
    base,
    totals: new Map(keysOf(totals).map((key) => [key, rangeIn(totals.at(key))])),
    legs: [
      ...lists.flatMap((key) => rowsIn(part.at(key))),
      ...expiries.flatMap((expiry) => rowsIn(expiry.at('optionPositionPnlRanges'))),
    ].flatMap(legIn),
    expiries: new Map(
      expiries.map((expiry) => [textAt(expiry, 'expiryDateRepresentation') ?? '', rangeIn(expiry)]),
    ),
    contingency: decimalsIn(part.at('contingency')),
    maintenanceMargin: printedDecimal(asset.at('assetMM')),
    initialMargin: printedDecimal(asset.at('assetIM')),
    worstPrice: printedDecimal(part.at('maxLossPriceMove')),
    worstVolatility: printedDecimal(part.at('maxLossIvShock')),
    worstVolatilities: rowsIn(part.at('maxLossIvShockList')).map(printedDecimal),
    hedgedSpot: printedDecimal(spot.at('hedgeSpotSize')),
    spotWallet: printedDecimal(spot.at('walletBalance')),
    index: positive(printedDecimal(spot.at('usdIndexPrice'))),
    spot: rangeIn(spot),
  }
}

function legIn(part: DocumentCursor): AnsweredLeg[] {
  const symbol = textAt(part, 'symbolName') ?? textAt(part, 'symbolAlias')
  if (symbol === null) return []
  const at = (key: string) => printedDecimal(part.at(key))
  return [
    {
      symbol,
      size: at('position'),
      entry: positive(at('sessionAvgPrice')),
      mark: at('markPrice'),
      orderSize: at('orderSize'),
      range: rangeIn(part),
    },
  ]
}

function rangeIn(part: DocumentCursor): readonly PnlsAtPrice[] {
  return rowsIn(part.at('pnlRanges')).map((row) => ({
    price: printedDecimal(row.at('priceScale')),
    pnls: rowsIn(row.at('pnls')).map(printedDecimal),
  }))
}

function decimalsIn(part: DocumentCursor): ReadonlyMap<string, Decimal> {
  const found = new Map<string, Decimal>()
  for (const key of keysOf(part)) {
    const value = printedDecimal(part.at(key))
    if (value !== null) found.set(key, value)
  }
  return found
}

/** Rows of a list that may be missing or null. */
function rowsIn(part: DocumentCursor): readonly DocumentCursor[] {
  return part.isAbsent || part.value === null ? [] : part.rows()
}

function keysOf(part: DocumentCursor): readonly string[] {
  return part.isObject ? part.keys() : []
}

function textAt(part: DocumentCursor, key: string): string | null {
  const { value } = part.at(key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The exchange prints 0 where there is no price. */
function positive(value: Decimal | null): Decimal | null {
  return value?.gt(0) ? value : null
}
