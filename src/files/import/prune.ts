import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import type { Path } from '@/engine/documents/path'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkLeniently } from '@/engine/reading/checkLeniently'
import { checkScenario } from '@/engine/reading/checkScenario'
import type { LeftOut } from '@/engine/reading/leftOut'
import type { Omission } from '@/files/found/omission'

export interface Pruned {
  readonly document: ScenarioDocument
  readonly leftOut: readonly Omission[]
  /** What is wrong with the account as a whole, so that nothing can be calculated. */
  readonly faults: readonly string[]
}

/**
 * The document without the rows and quotes that would be refused, each by name: expired contracts, options without a
 * volatility or a mark that implies one, coins without a price. Nothing is interpolated.
 */
export function prune(document: ScenarioDocument, rulebooks: RulebookSource, where: string): Pruned {
  const strict = checkScenario(document, rulebooks)
  if (strict.ok) return { document, leftOut: [], faults: [] }
  const lenient = checkLeniently(document, rulebooks)
  if (!lenient.ok) return { document, leftOut: [], faults: lenient.faults.map(faultLine) }
  const { leftOut, interpolated } = lenient.value
  const unquoted = new Set(interpolated.map(({ symbol }) => symbol))
  const gone = new Map(leftOut.map((row) => [row.path, row]))
  const said: Omission[] = []
  const keep = <Row>(rows: readonly Row[], table: string, nameOf: (row: Row) => string): readonly Row[] =>
    rows.filter((row, place) => {
      const wrong = gone.get(`${table}[${place}]`)
      const reason = wrong ? reasonOf(wrong) : unquoted.has(nameOf(row)) ? NO_VOLATILITY : null
      if (reason !== null) said.push({ what: nameOf(row), where, reason })
      return reason === null
    })
  const symbol = (row: { readonly symbol: string }) => row.symbol
  const rows: ScenarioDocument = {
    ...document,
    account: {
      ...document.account,
      balances: keep(document.account.balances, 'account.balances', ({ coin }) => coin),
    },
    positions: keep(document.positions ?? [], 'positions', symbol),
    orders: keep(document.orders ?? [], 'orders', symbol),
    ...(document.hedges ? { hedges: keep(document.hedges, 'hedges', symbol) } : {}),
  }
  return { document: withoutFaultyQuotes(rows, rulebooks), leftOut: said, faults: [] }
}

const NO_VOLATILITY = 'it has no volatility, and no mark that implies one; its margin is missing'

function reasonOf({ lacks, reason }: LeftOut): string {
  if (lacks === 'volatility') return `${NO_VOLATILITY} (${reason})`
  return lacks === null ? reason : `${reason}; it does not count`
}

/** Quotes that nothing needs must not refuse the rest. */
function withoutFaultyQuotes(document: ScenarioDocument, rulebooks: RulebookSource): ScenarioDocument {
  const checked = checkScenario(document, rulebooks)
  if (checked.ok) return document
  const faulty = new Set(checked.faults.flatMap(({ path }) => faultyQuote(path) ?? []))
  const quotes = Object.entries(document.market.quotes ?? {}).filter(([name]) => !faulty.has(name))
  return { ...document, market: { ...document.market, quotes: Object.fromEntries(quotes) } }
}

/** The quote that is wrong itself, or by its mark or volatility, where a path leads there. */
function faultyQuote([market, list, name, field]: Path): string | null {
  const isQuote = market === 'market' && list === 'quotes' && typeof name === 'string'
  return isQuote && (field === undefined || field === 'mark' || field === 'iv') ? name : null
}
