import type { MarketDocument, QuoteDocument } from '@/engine/documents/document'
import { markVolatility } from '@/engine/documents/markVolatility'
import type { Contract, InverseContract, LinearContract, OptionContract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { daysBetween } from '@/engine/instruments/time'
import { Decimal } from '@/engine/numbers/decimal'
import { optionValue } from '@/engine/pricing/black76'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { dayName } from '@/state/names/contractName'
import type { Workbook } from '@/state/workbook/workbook'
import {
  editedQuote,
  marketPath,
  marketTime,
  pricedCoins,
  quotesByKey,
  type SampleMarket,
  sourceMarket,
} from '@/state/workbook/workbookMarket'

interface Listed<C extends Contract> {
  readonly contract: C
  /** Days to expiry; null where it has none. */
  readonly days: number | null
  /** Plain decimal text, in the quote currency: the quoted mark, or the model's value of what has none. */
  readonly mark: string
}

/** An option that the market lists. Its numbers are for looking and choosing: margins are the engine's. */
export interface ListedOption extends Listed<OptionContract> {
  readonly days: number
  readonly strike: number
  readonly volatility: number
  /** In the quote currency. */
  readonly forward: number
  /** Priced by the user alone: the market itself does not list it. */
  readonly added: boolean
  /** Of one long option, in coins. */
  readonly delta: number
}

/** A perpetual or dated future that the market lists. */
export type ListedFuture = Listed<LinearContract | InverseContract>

/** What the workbook's market lists, at its prices with the user's edits over them. */
export interface MarketContracts {
  readonly asOf: string
  /** USD by coin. */
  readonly indexes: ReadonlyMap<string, number>
  /** USD by stablecoin. */
  readonly rates: ReadonlyMap<string, number>
  /** In the market's order. */
  readonly options: readonly ListedOption[]
  readonly futures: readonly ListedFuture[]
}

/**
 * Everything that can be traded at the workbook's prices; contracts that have expired or have no price are not in it.
 */
export function marketContracts(workbook: Workbook, sample: SampleMarket): MarketContracts {
  const source = sourceMarket(workbook, sample)
  const asOf = marketTime(workbook, sample)
  const { marketEdits } = workbook
  if (last?.source === source && last.marketEdits === marketEdits && last.market.asOf === asOf) {
    return last.market
  }
  const prices = (coins: readonly string[], priceOf: (coin: string) => string | undefined) =>
    new Map(coins.map((coin) => [coin, positive(priceOf(coin)) ?? Number.NaN] as const))
  const indexes = prices(
    pricedCoins('underlyings', source, marketEdits),
    (coin) => marketEdits[marketPath.index(coin)] ?? source.underlyings[coin]?.index,
  )
  const rates = prices(
    pricedCoins('stablecoins', source, marketEdits),
    (coin) => marketEdits[marketPath.rate(coin)] ?? source.stablecoins[coin],
  )
  const options: ListedOption[] = []
  const futures: ListedFuture[] = []
  const edited = editedKeys(marketEdits)
  const listed = quotesByKey(source)
  const contracts = [...contractsOf(source), ...addedContracts(edited, source)]
  for (const contract of contracts) {
    const quote = edited.has(contract.key)
      ? editedQuote(workbook, source, contract.key)
      : listed.get(contract.key)
    const days = contract.expiry === null ? null : daysBetween(Date.parse(asOf), contract.expiry)
    const rate = contract.quote === 'USD' ? 1 : (rates.get(contract.quote) ?? Number.NaN)
    const spot = (indexes.get(contract.base) ?? Number.NaN) / rate
    if (quote === undefined || !(spot > 0) || (days !== null && days <= 0)) continue
    if (contract.kind === 'option')
      options.push(...listedOption(contract, quote, spot, days ?? 0, !listed.has(contract.key)))
    else futures.push({ contract, days, mark: positive(quote.mark) ? (quote.mark ?? '') : priceText(spot) })
  }
  const market = { asOf, indexes, rates, options, futures }
  last = { source, marketEdits, market }
  return market
}

/** The last answer: every change of the portfolio asks again, of the same market. */
let last: {
  readonly source: MarketDocument
  readonly marketEdits: Workbook['marketEdits']
  readonly market: MarketContracts
} | null = null

function listedOption(
  contract: OptionContract,
  quote: QuoteDocument,
  spot: number,
  days: number,
  added: boolean,
) {
  const strike = contract.strike.toNumber()
  const forward = positive(quote.forward) ?? spot
  const years = days / 365
  const volatility = positive(quote.iv) ?? impliedBy(contract, quote.mark, forward, years)
  if (volatility === null) return []
  const { delta } = optionGreeks(contract.type, forward, strike, volatility, years)
  const quoted = Number(quote.mark ?? Number.NaN) >= 0 ? quote.mark : undefined
  const mark = quoted ?? priceText(optionValue(contract.type, forward, strike, volatility, years))
  return [{ contract, days, mark, strike, volatility, forward, added, delta }]
}

function impliedBy(
  contract: OptionContract,
  mark: string | undefined,
  forward: number,
  years: number,
): number | null {
  if (positive(mark) === null) return null
  const implied = markVolatility(contract, new Decimal(mark ?? 0), new Decimal(forward), years)
  return implied.ok ? implied.volatility.toNumber() : null
}

const parsed = new WeakMap<MarketDocument, readonly Contract[]>()

function contractsOf(market: MarketDocument): readonly Contract[] {
  const known = parsed.get(market)
  if (known !== undefined) return known
  const contracts = Object.keys(market.quotes ?? {}).flatMap((symbol) => contractOf(symbol) ?? [])
  parsed.set(market, contracts)
  return contracts
}

/** Contracts that only the user's edits price. */
function addedContracts(edited: ReadonlySet<string>, source: MarketDocument): readonly Contract[] {
  const quoted = quotesByKey(source)
  return [...edited].flatMap((key) => (quoted.has(key) ? [] : (contractOf(key) ?? [])))
}

function editedKeys(marketEdits: Workbook['marketEdits']): ReadonlySet<string> {
  return new Set(
    Object.keys(marketEdits).flatMap((path) => /^quotes\.(.+)\.(?:mark|iv|forward)$/.exec(path)?.[1] ?? []),
  )
}

function positive(text: string | undefined): number | null {
  const number = Number(text === '' ? undefined : text)
  return number > 0 && Number.isFinite(number) ? number : null
}

/** A model value as a price: five digits that count, at most eight places. */
function priceText(value: number): string {
  const places = Math.max(0, Math.min(8, 4 - Math.floor(Math.log10(Math.max(value, 1e-8)))))
  return new Decimal(value.toFixed(places)).toFixed()
}

/** The power of ten of coins that is worth 10,000 to 100,000 USD, some times over. */
export function usualSize(index: number, times = 1): string {
  if (!(index > 0)) return String(times)
  const power = Math.floor(Math.log10(100_000 / index))
  return power >= 0 ? String(times * 10 ** power) : (times * 10 ** power).toFixed(-power)
}

/** An expiry and the time left: `24 Apr · 31 d`, on the last day in hours. */
export function expiryLabel(expiry: number, asOf: string): string {
  const hours = (expiry - Date.parse(asOf)) / 3_600_000
  const left = hours < 24 ? `${Math.floor(hours)} h` : `${Math.floor(hours / 24)} d`
  return `${dayName(expiry, asOf.slice(0, 4))} · ${left}`
}
