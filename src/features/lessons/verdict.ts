import type { Statement } from '@/engine/statement/statement'
import type { Prediction } from '@/files/lesson/lesson'
import { figureAt, holdsAll } from '@/state/lesson/figureAt'
import { unitAt, written } from './showFigure'

/** What is said of a prediction. */
export interface Verdict {
  readonly isRight: boolean | null
  readonly words: string
}

/** A prediction beside what the engine says; of an empty one, only what the engine says. */
export function verdictOf(predict: Prediction, said: string, statement: Statement): Verdict {
  return 'answer' in predict ? ofNumber(predict, said, statement) : ofChoice(predict, said, statement)
}

function ofNumber(
  { answer, tolerance }: Extract<Prediction, { answer: string }>,
  said: string,
  statement: Statement,
): Verdict {
  const value = figureAt(statement, answer)
  if (value === null) return { isRight: null, words: 'As the page is now, there is no such figure.' }
  const unit = unitAt(answer)
  const it = written(value, unit, true)
  if (said === '') return { isRight: null, words: `It is ${it}.` }
  const isRight = Math.abs(Number(value) - Number(said)) <= Number(tolerance)
  const you = written(said, unit, true)
  return {
    isRight,
    words: isRight ? `Right: you said ${you}, it is ${it}.` : `Not quite: you said ${you}, it is ${it}.`,
  }
}

function ofChoice(
  { choices }: Extract<Prediction, { choices: unknown }>,
  said: string,
  statement: Statement,
): Verdict {
  const right = choices.findIndex(({ when }) => holdsAll(statement, when))
  const text = choices[right]?.text
  if (text === undefined) return { isRight: null, words: 'As the page is now, none of these is so.' }
  if (said === '') return { isRight: null, words: `It is so: ${text}` }
  const isRight = Number(said) === right
  return { isRight, words: isRight ? `Right: ${text}` : `Not so. The answer is “${text}”` }
}
