import { useEffect, useRef } from 'react'
import { finishLesson } from '@/actions/showLesson'
import type { LessonStep } from '@/files/lesson/lesson'
import { doChange, goToStep } from '@/state/lesson/lessonCommands'
import { isRevealed, type Running } from '@/state/lesson/running'
import { Button } from '@/ui/controls/Button'
import { Answer } from './Answer'
import styles from './Guide.module.css'
import { PredictionForm } from './PredictionForm'
import { lookAtPart } from './usePointed'

interface StepViewProps {
  running: Running
  step: LessonStep
}

/** One step: what is to be known, what to predict, what to change, and then the answer. */
export function StepView({ running, step }: StepViewProps) {
  const { place, lesson, given, done } = running
  const { text, look, predict, change, after } = step
  const isPredicted = predict === undefined || given[place] !== undefined
  const isShown = isRevealed(running)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isShown) answer.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const isLast = place === lesson.steps.length - 1
  return (
    <div className={styles.step}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {predict !== undefined && !isPredicted && <PredictionForm predict={predict} />}
      {isPredicted && change !== undefined && !done.includes(place) && (
        <div className={styles.change}>
          <p>
            <strong>Your turn:</strong> {change.instruction}
          </p>
          <Button small onClick={doChange}>
            Do it for me
          </Button>
        </div>
      )}
      <div ref={answer} role="status" className={styles.answer}>
        {isShown && <Answer predict={predict} said={given[place] ?? ''} after={after} />}
      </div>
      <div className={styles.ways}>
        <Button small variant="quiet" onClick={() => lookAtPart(look)}>
          Show: {look}
        </Button>
        <span className={styles.space} />
        {place > 0 && (
          <Button small onClick={() => goToStep(place - 1)}>
            Back
          </Button>
        )}
        {isShown && (
          <Button small variant="primary" onClick={() => (isLast ? finishLesson(true) : goToStep(place + 1))}>
            {isLast ? 'Finish the lesson' : 'Next step'}
          </Button>
        )}
      </div>
    </div>
  )
}
