import { useEffect, useState } from 'react'
import { showLesson } from '@/actions/showLesson'
import { chooseFile } from '@/actions/takeInFiles'
import { forgetLearnt, useLearnt } from '@/state/lesson/learnt'
import { type LessonEntry, loadLessons } from '@/state/lesson/lessonLibrary'
import { Button } from '@/ui/controls/Button'
import { Badge } from '@/ui/figures/Badge'
import { CHOICE_CARDS, ChoiceCard } from '@/ui/layout/ChoiceCard'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'

interface LessonsDialogProps {
  open: boolean
  onClose: () => void
}

/** The lessons to choose from, how far each was followed, and the way to one of somebody's own. */
export function LessonsDialog({ open, onClose }: LessonsDialogProps) {
  const [lessons, setLessons] = useState<readonly LessonEntry[] | 'failed'>([])
  const learnt = useLearnt()
  useEffect(() => {
    loadLessons().then(setLessons, () => setLessons('failed'))
  }, [])
  const openOwn = () => {
    onClose()
    chooseFile()
  }
  return (
    <Dialog
      open={open}
      size="large"
      title="Lessons"
      onClose={onClose}
      footer={
        <>
          {Object.keys(learnt).length > 0 && (
            <Button variant="quiet" onClick={forgetLearnt}>
              Reset the progress
            </Button>
          )}
          <Button onClick={openOwn}>Open a lesson file …</Button>
        </>
      }
    >
      {lessons === 'failed' ? (
        <Notice tone="error" title="The lessons could not be loaded">
          <p>Check the connection and open them again.</p>
        </Notice>
      ) : (
        <ol className={CHOICE_CARDS} aria-label="Lessons">
          {lessons.map(({ id, title, summary, steps }) => (
            <ChoiceCard key={id} title={title} text={summary} onChoose={() => void showLesson(id)}>
              {steps} steps{' '}
              {learnt[id] === 'finished' ? (
                <Badge tone="gain">finished</Badge>
              ) : (
                learnt[id] !== undefined && <Badge>at step {learnt[id] + 1}</Badge>
              )}
            </ChoiceCard>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
