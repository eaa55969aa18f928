import type { MarketDocument, QuoteDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal, type Decimal as Price } from '@/engine/numbers/decimal'
import type { Gathered } from './gather'
import type { NetHeld } from './netHeld'
import { tickerPrices } from './priceSource'
import { SETTLEMENT } from './settlement'

/** Quotes of a document, at most. */
const MOST_QUOTES = 5000

export interface MarketFrom {
  readonly market: MarketDocument
  readonly notes: readonly string[]
}

/**
 * The prices of an import over those of a scenario: tickers first, then what the scenario has, what a wallet's values
 * imply, the marks of positions, and the sample.
 *
 * @param coins that need a USD price
 * @param inUse keys of contracts that are held or ordered: their quotes are kept first
 */
export function marketFrom(
  { spot, prices, coins: balances }: Gathered,
  held: readonly Pick<NetHeld, 'contract' | 'mark'>[],
  coins: ReadonlySet<string>,
  inUse: ReadonlySet<string>,
  old: MarketDocument | null,
  sample: MarketDocument | null,
): MarketFrom {
  const notes: string[] = []
  const tickers = tickerPrices(spot, prices)
  const worth = new Map<string, Price>()
  for (const { coin, equity, wallet, borrowed, usdValue } of balances) {
    const amount = equity === null || equity.isZero() ? wallet.minus(borrowed) : equity
    const price =
      usdValue === null || amount.isZero() ? null : usdValue.dividedBy(amount).toSignificantDigits(10)
    if (price?.gt(0)) worth.set(coin, price)
  }
  const rates: Record<string, string> = { ...old?.stablecoins }
  for (const coin of SETTLEMENT) {
    const rate =
      tickers.rate(coin)?.toFixed() ?? rates[coin] ?? worth.get(coin)?.toFixed() ?? sample?.stablecoins[coin]
    if (rate === undefined) notes.push(`No price says the USD rate of ${coin}: it is taken as 1.`)
    rates[coin] = rate ?? '1'
  }
  const underlyings: Record<string, { readonly index: string }> = { ...old?.underlyings }
  const quotedCoins = prices.map(({ contract }) => contract.base)
  for (const coin of new Set([...coins, ...quotedCoins])) {
    if (rates[coin] !== undefined) continue
    const index = tickers.index(coin)?.toFixed() ?? underlyings[coin]?.index ?? worth.get(coin)?.toFixed()
    const other = index ?? markOf(coin) ?? fromSample(coin)
    if (other !== undefined) underlyings[coin] = { index: other }
  }
  return { market: { stablecoins: rates, underlyings, quotes: quotes() }, notes }

  function markOf(coin: string): string | undefined {
    const row = held.find(
      ({ contract, mark }) => contract.base === coin && contract.kind !== 'option' && mark !== null,
    )
    if (!row?.mark) return undefined
    const index = row.mark.times(row.contract.quote === 'USD' ? 1 : (rates[row.contract.quote] ?? 1))
    notes.push(`${coin} has no index price here: the mark of ${row.contract.symbol} stands for it.`)
    return index.toSignificantDigits(12).toFixed()
  }

  function fromSample(coin: string): string | undefined {
    const index = sample?.underlyings[coin]?.index
    if (index !== undefined && coins.has(coin))
      notes.push(`${coin} has no index price here: that of the sample market stands for it.`)
    return index
  }

  function quotes(): Record<string, QuoteDocument> {
    const all = new Map<string, { name: string; quote: QuoteDocument }>()
    for (const [name, quote] of Object.entries(old?.quotes ?? {}))
      all.set(parseSymbol(name)?.key ?? name, { name, quote })
    const put = (key: string, quote: QuoteDocument) => {
      const before = all.get(key)
      if (Object.keys(quote).length > 0)
        all.set(key, { name: before?.name ?? key, quote: { ...before?.quote, ...quote } })
    }
    for (const { contract, mark } of held) put(contract.key, field('mark', mark))
    for (const { contract, mark, iv, forward } of prices)
      put(contract.key, { ...field('mark', mark), ...field('iv', iv), ...field('forward', forward) })
    const ordered = [...all].sort(([one], [other]) => Number(inUse.has(other)) - Number(inUse.has(one)))
    if (ordered.length > MOST_QUOTES)
      notes.push(`${ordered.length - MOST_QUOTES} quotes are left out: a scenario has at most 5,000.`)
    return Object.fromEntries(ordered.slice(0, MOST_QUOTES).map(([, { name, quote }]) => [name, quote]))
  }
}

function field<Key extends 'mark' | 'iv' | 'forward'>(key: Key, value: Price | null): QuoteDocument {
  return value === null ? {} : { [key]: new Decimal(value).toFixed() }
}
