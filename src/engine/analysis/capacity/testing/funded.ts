import { movedSubject, type WideBook } from '@/engine/analysis/hedges/testing/wideBooks'
import { Decimal } from '@/engine/numbers/decimal'
import { statementFigures } from '@/engine/statement/statementFigures'
import type { SweepSubject } from '@/engine/sweep/sweep'

/** The book with so much USDT that the IM rate is about this. */
export function funded({ document, moves }: WideBook, rate: number): SweepSubject | null {
  const subject = movedSubject({ document, moves })
  if (subject === null) return null
  const { initialMargin, base } = statementFigures(subject.scenario).figures.account
  const wanted = initialMargin.value.dividedBy(rate).minus(base.value).plus(50_000)
  const wallet = Decimal.max(0, wanted).toFixed(4)
  const balances =
    document.account.balances?.map((line) => (line.coin === 'USDT' ? { ...line, wallet } : line)) ?? []
  return movedSubject({ document: { ...document, account: { ...document.account, balances } }, moves })
}
