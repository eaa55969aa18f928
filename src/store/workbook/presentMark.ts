import { Decimal } from '@/engine/figure/decimal'
import type { Contract } from '@/engine/model/contract'
import { markAt } from '@/engine/moves/mark'
import { editedQuote, marketPath, marketTime, type SampleMarket, sourceMarket } from './market'
import type { Workbook } from './workbook'

/** The mark of a contract at the workbook's prices, what-if moves left out; null where they do not say. */
export function presentMark(workbook: Workbook, sample: SampleMarket, contract: Contract): Decimal | null {
  const source = sourceMarket(workbook, sample)
  const { marketEdits } = workbook
  const { base, quote, symbol } = contract
  const quoted = editedQuote(workbook, source, symbol)
  const moment = {
    asOf: Date.parse(marketTime(workbook, sample)),
    indexes: priceOf(base, marketEdits[marketPath.index(base)] ?? source.underlyings[base]?.index),
    stablecoins: priceOf(quote, marketEdits[marketPath.rate(quote)] ?? source.stablecoins[quote]),
  }
  const mark = markAt(
    moment,
    contract,
    quoted && {
      contract,
      mark: amount(quoted.mark),
      iv: amount(quoted.iv),
      ivImplied: false,
      forward: amount(quoted.forward),
      path: '',
    },
  )
  // Only an option may be worth nothing.
  return mark !== null && (mark.isZero() ? contract.kind === 'option' : mark.isPositive()) ? mark : null
}

function priceOf(coin: string, text: string | undefined): ReadonlyMap<string, Decimal> {
  const price = amount(text)
  return new Map(price === null || price.isZero() ? [] : [[coin, price]])
}

function amount(text: string | undefined): Decimal | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null
}
