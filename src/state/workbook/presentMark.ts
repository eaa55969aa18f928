import { PAID_IN, spotPrice } from '@/engine/analysis/hedges/valuation/spotTrade'
import type { QuoteDocument } from '@/engine/documents/document'
import type { Contract } from '@/engine/instruments/contract'
import { markOf } from '@/engine/market/markOf'
import { Decimal } from '@/engine/numbers/decimal'
import { figures } from '@/engine/numbers/figures'
import type { Market, Quote } from '@/engine/portfolio/scenario'
import type { Workbook } from './workbook'
import { editedQuote, marketPath, marketTime, type SampleMarket, sourceMarket } from './workbookMarket'

/** The mark of a contract at the workbook's prices, what-if moves left out; null where they do not say. */
export function presentMark(workbook: Workbook, sample: SampleMarket, contract: Contract): Decimal | null {
  const source = sourceMarket(workbook, sample)
  const { base, quote, symbol } = contract
  const quoted = editedQuote(workbook, source, symbol)
  const market: Market = {
    ...presentPrices(workbook, sample, base, quote),
    quotes: new Map(quoted && [[contract.key, quoteOf(contract, quoted)]]),
    moved: new Map(),
  }
  const asOf = Date.parse(marketTime(workbook, sample))
  const mark = markOf(figures, { asOf, market }, contract)?.value ?? null
  // Only an option may be worth nothing.
  return mark !== null && (mark.isZero() ? contract.kind === 'option' : mark.isPositive()) ? mark : null
}

/** What a coin costs in USDT at the workbook's index; null where its prices do not say. */
export function presentSpotPrice(workbook: Workbook, sample: SampleMarket, coin: string): Decimal | null {
  const prices = presentPrices(workbook, sample, coin, PAID_IN)
  return prices.indexes.size > 0 && prices.stablecoins.size > 0 ? spotPrice(prices, coin) : null
}

/** The index of a coin and the rate of a dollar, as far as the workbook has them. */
function presentPrices(
  workbook: Workbook,
  sample: SampleMarket,
  base: string,
  quote: string,
): Pick<Market, 'indexes' | 'stablecoins'> {
  const source = sourceMarket(workbook, sample)
  const { marketEdits } = workbook
  return {
    indexes: priceOf(base, marketEdits[marketPath.index(base)] ?? source.underlyings[base]?.index),
    stablecoins: priceOf(quote, marketEdits[marketPath.rate(quote)] ?? source.stablecoins[quote]),
  }
}

function quoteOf(contract: Contract, { mark, iv, forward }: QuoteDocument): Quote {
  return {
    contract,
    mark: amount(mark),
    iv: amount(iv),
    ivImplied: false,
    forward: amount(forward),
    path: '',
  }
}

function priceOf(coin: string, text: string | undefined): ReadonlyMap<string, Decimal> {
  const price = amount(text)
  return new Map(price === null || price.isZero() ? [] : [[coin, price]])
}

function amount(text: string | undefined): Decimal | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null
}
