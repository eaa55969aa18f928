import { type ExchangeAnswer, readableAnswer } from '@/engine/analysis/reconcile/exchangeAnswer'
import { faultLine } from '@/engine/documents/faultLine'
import type { Omission } from '@/files/found/omission'
import type { LooseObject } from '@/files/loose/loose'
import { plainValue } from '@/files/loose/plainValue'

/** A portfolio-margin answer, and where it stood. */
export interface MarginAnswer {
  readonly answer: ExchangeAnswer
  readonly where: string
}

/** Reads the `result` of a portfolio-margin answer; a number that cannot be read keeps no other one out. */
export function readMarginAnswer(
  object: LooseObject,
  where: string,
): { readonly answer: ExchangeAnswer; readonly leftOut: readonly Omission[] } {
  const { answer, faults } = readableAnswer(plainValue(object))
  const leftOut = faults.map((fault) => ({
    what: 'a number of the portfolio-margin answer',
    where,
    reason: faultLine(fault),
  }))
  return { answer, leftOut }
}
