import type { Contract } from '@/engine/instruments/contract'
import { quoteInterpolation } from '@/engine/market/interpolatedQuote'
import type { Decimal } from '@/engine/numbers/decimal'
import { marketContracts } from '@/state/market/marketContracts'
import { presentMark } from '@/state/workbook/presentMark'
import type { Workbook } from '@/state/workbook/workbook'
import { marketPath, type SampleMarket } from '@/state/workbook/workbookMarket'

/**
 * The mark of a contract at the workbook's prices; of an option that the market does not list the one between those
 * that it lists, as the calculation has it. Null where there is neither.
 */
export function markInUse(workbook: Workbook, sample: SampleMarket, contract: Contract): Decimal | null {
  const mark = presentMark(workbook, sample, contract)
  if (mark !== null || contract.kind !== 'option') return mark
  const { asOf, indexes, rates, options } = marketContracts(workbook, sample)
  const listed = options.filter((option) => !option.added && option.contract.base === contract.base)
  const interpolate = quoteInterpolation(
    listed.map(({ contract: { base, quote, expiry, type }, strike, volatility, forward }) => {
      return { base, quote, expiry, type, strike, volatility, forward }
    }),
    Date.parse(asOf),
    (base, quote) => (indexes.get(base) ?? Number.NaN) / (rates.get(quote) ?? Number.NaN),
  )
  const quote = interpolate(contract)
  if (quote === null) return null
  const edits = {
    ...workbook.marketEdits,
    [marketPath.quote(contract.symbol, 'iv')]: quote.iv,
    ...(quote.forward === null ? {} : { [marketPath.quote(contract.symbol, 'forward')]: quote.forward }),
  }
  return presentMark({ ...workbook, marketEdits: edits }, sample, contract)
}
