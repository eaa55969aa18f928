import type { Evaluation } from '@/engine/engine'

/** An evaluation that has the account under cross margin as well. */
export type ComparedEvaluation = Evaluation &
  Required<Pick<Evaluation, 'crossAccount' | 'crossUnits'>> & {
    readonly statement: Required<Pick<Evaluation['statement'], 'crossMargin'>>
  }

/** Whether the account's margin model has cross margin beside it. */
export function isCompared(evaluation: Evaluation): evaluation is ComparedEvaluation {
  return evaluation.crossUnits !== undefined
}
