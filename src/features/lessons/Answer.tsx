import type { Prediction } from '@/files/lesson/lesson'
import { filledText } from '@/state/lesson/filledText'
import { useResult } from '@/state/result/resultStore'
import { cx } from '@/ui/cx'
import styles from './Guide.module.css'
import { showFigure } from './showFigure'
import { verdictOf } from './verdict'

interface AnswerProps {
  predict: Prediction | undefined
  said: string
  after: readonly string[]
}

/** What came of a prediction, and why; every figure in it is the engine's. */
export function Answer({ predict, said, after }: AnswerProps) {
  const statement = useResult(({ current }) => current?.statement)
  if (statement === undefined) return null
  const verdict = predict && verdictOf(predict, said, statement)
  return (
    <>
      {verdict && (
        <p className={cx(styles.verdict, verdict.isRight === true && styles.right)}>{verdict.words}</p>
      )}
      {after.map((paragraph) => (
        <p key={paragraph}>{filledText(paragraph, (address) => showFigure(statement, address))}</p>
      ))}
    </>
  )
}
