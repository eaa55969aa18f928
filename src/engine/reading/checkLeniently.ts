import { expiryText } from '@/engine/documents/checkExpiry'
import type { Checked } from '@/engine/documents/fault'
import { shortened } from '@/engine/documents/faultText'
import { readJson } from '@/engine/documents/json'
import { type ParsedDocument, tradesOf } from '@/engine/documents/parsedDocument'
import type { BalanceRow } from '@/engine/documents/readAccount'
import type { TradeRow } from '@/engine/documents/readTrades'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { Scenario } from '@/engine/portfolio/scenario'
import { checkReading } from './checkReading'
import { checkScenario } from './checkScenario'
import { FaultPlaces, type Wrong } from './faultPlaces'
import { type Interpolation, interpolateQuotes } from './interpolateQuotes'
import { type LeftOut, type Leniency, NO_LENIENCY } from './leftOut'
import { documentScenario, type LastReading, readDocument } from './readDocument'
import { Valuation } from './valuation'

/** What can be valued of a document, and what was done for it. */
export interface Lenient extends Leniency {
  readonly scenario: Scenario
}

const MAX_SYMBOL = 60

/** Reads a scenario from the text of its file, as `readScenario` does, leniently. Follows files, section "Scenario". */
export function readLeniently(text: string, rulebooks: RulebookSource): Checked<Lenient> {
  return readJson(text, (document) => checkLeniently(document, rulebooks))
}

/**
 * Checks a scenario document and understands what can be valued of it. Options that the market does not list take an
 * interpolated volatility; rows that are wrong or cannot be valued are left out by name. What concerns the account as a
 * whole is a fault as in `checkScenario`; of a document without any fault both say the same.
 *
 * @param listed what else the market lists, by symbol, beside the quotes of the document; undefined: nothing
 * @param last the document that was read before; this one takes its place
 * @returns the scenario, or every fault at once with its path. Never throws, never changes the document.
 *
 * Follows files, section "Scenario".
 */
export function checkLeniently(
  document: unknown,
  rulebooks: RulebookSource,
  listed?: unknown,
  last?: LastReading,
): Checked<Lenient> {
  const { part, header, reading, faults } = readDocument(document, rulebooks, last)
  if (reading === null) return { ok: false, faults }
  const resolved = checkReading(part, reading)
  const places = new FaultPlaces(faults)
  if (places.ofAccount.length > 0 || header === null) return { ok: false, faults: places.ofAccount }

  const { quotes, interpolated } = interpolateQuotes(reading, resolved, header.asOf, listed)
  const valuation = new Valuation(reading.market, quotes, places)
  const leftOut: LeftOut[] = []
  const kept = <Row extends TradeRow<unknown>>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => {
      const wrong =
        expired(row, header.asOf) ??
        places.ofRow(row.part) ??
        (row.isEnabled ? valuation.ofContract(row.contract) : null)
      if (wrong === null) return true
      // What is switched off counts nowhere, sound or not.
      if (row.part.at('enabled').value !== false) leftOut.push({ ...wrong, ...rowOf(row, 'symbol') })
      return false
    })
  const balances = reading.account.balances.filter((row) => {
    const wrong = valuation.ofBalance(row) ?? places.ofRow(row.part)
    if (wrong !== null) leftOut.push({ ...wrong, ...rowOf(row, 'coin') })
    return wrong === null
  })
  const valued: ParsedDocument = {
    ...reading,
    account: { ...reading.account, balances },
    positions: kept(reading.positions),
    orders: kept(reading.orders),
    hedges: kept(reading.hedges),
  }
  return {
    ok: true,
    value: {
      scenario: documentScenario(header, valued, quotes),
      leftOut,
      interpolated: interpolated.length === 0 ? [] : inUse(interpolated, valued),
    },
  }
}

/** The interpolated options that rows are in which are not left out. */
function inUse(interpolated: Interpolation['interpolated'], valued: ParsedDocument) {
  const keys = new Set(tradesOf(valued).flatMap(({ contract }) => (contract ? [contract.key] : [])))
  return interpolated.filter(({ key }) => keys.has(key)).map(({ option }) => option)
}

/** A contract that has expired by `asOf`, whatever else is wrong with its row. */
function expired({ part, contract }: TradeRow<unknown>, asOf: number): Wrong | null {
  if (!contract || contract.expiry === null || contract.expiry > asOf) return null
  return { place: part.at('symbol').steps, reason: `expired at ${expiryText(contract.expiry)}`, lacks: null }
}

function rowOf({ part }: TradeRow<unknown> | BalanceRow, field: 'symbol' | 'coin') {
  const written = part.at(field).value
  return { path: part.path, symbol: typeof written === 'string' ? shortened(written, MAX_SYMBOL) : '' }
}

/** A document of which nothing is left out and nothing interpolated: with any fault it is refused. */
export function checkStrictly(
  document: unknown,
  rulebooks: RulebookSource,
  last?: LastReading,
): Checked<Lenient> {
  const checked = checkScenario(document, rulebooks, last)
  return checked.ok ? { ok: true, value: { scenario: checked.value, ...NO_LENIENCY } } : checked
}
