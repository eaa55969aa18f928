import { finishLesson, linkToStep } from '@/actions/showLesson'
import { restartLesson } from '@/state/lesson/lessonCommands'
import { lessonStore, type Running } from '@/state/lesson/running'
import { Button } from '@/ui/controls/Button'
import { CopyButton } from '@/ui/controls/CopyButton'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon, ResetIcon } from '@/ui/controls/icons'

interface LessonToolsProps {
  running: Running
  isPresenting: boolean
}

/** What can be done with a lesson as a whole. */
export function LessonTools({ running, isPresenting }: LessonToolsProps) {
  return (
    <>
      <Button small variant="quiet" onClick={() => lessonStore.setState({ isPresenting: !isPresenting })}>
        {isPresenting ? 'Stop presenting' : 'Present'}
      </Button>
      {running.text === null && (
        <CopyButton what="the link to this step" textOf={() => linkToStep(running)} />
      )}
      <IconButton small label="Start the lesson again" icon={<ResetIcon />} onClick={restartLesson} />
      <IconButton small label="End the lesson" icon={<CloseIcon />} onClick={() => finishLesson(false)} />
    </>
  )
}
