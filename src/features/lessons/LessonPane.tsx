import { useEffect } from 'react'
import { finishLesson, showLinkedOrKept } from '@/actions/showLesson'
import { backToLesson, watchChanges } from '@/state/lesson/lessonCommands'
import { type Running, stepOf, useLesson } from '@/state/lesson/running'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { Button } from '@/ui/controls/Button'
import { Spinner } from '@/ui/overlays/Spinner'
import { BookLine } from './BookLine'
import styles from './Guide.module.css'
import { GuidePane } from './GuidePane'
import { LessonTools } from './LessonTools'
import { StepView } from './StepView'
import { usePointed } from './usePointed'
import { usePresenterKeys } from './usePresenterKeys'
import { useRootFlag } from './useRootFlag'

/** The lesson that is under way, beside the page that it is about. */
export function LessonPane() {
  const running = useLesson((state) => state.running)
  useEffect(() => {
    const follow = () => void showLinkedOrKept()
    addEventListener('hashchange', follow)
    follow()
    return () => removeEventListener('hashchange', follow)
  }, [])
  return running === null ? <Spinner label="Loading the lesson" /> : <RunningLesson running={running} />
}

function RunningLesson({ running }: { running: Running }) {
  const isPresenting = useLesson((state) => state.isPresenting)
  const isOpen = useScenarios(({ openId }) => openId === running.scenarioId)
  const { lesson, place } = running
  const step = stepOf(running)
  const shown = `${running.scenarioId} ${place}`
  useEffect(watchChanges, [])
  usePresenterKeys(isPresenting, isOpen)
  useRootFlag('presenting', isPresenting)
  usePointed(isOpen ? step.look : null, `${shown} ${running.given[place] === undefined}`)
  return (
    <GuidePane
      label="Lesson"
      title={step.title}
      above={`${lesson.title} · step ${place + 1} of ${lesson.steps.length}`}
      tools={<LessonTools running={running} isPresenting={isPresenting} />}
      isAlone={isPresenting}
      shown={`${shown} ${isPresenting}`}
    >
      {isPresenting && <BookLine />}
      {isOpen ? (
        <StepView key={`${lesson.id} ${place}`} running={running} step={step} />
      ) : (
        <div className={styles.row}>
          <p>Another scenario is open. The lesson waits in its own.</p>
          <Button small variant="primary" onClick={backToLesson}>
            Back to the lesson
          </Button>
          <Button small onClick={() => finishLesson(false)}>
            End the lesson
          </Button>
        </div>
      )}
    </GuidePane>
  )
}
