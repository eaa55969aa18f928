import { endLesson } from '@/state/lesson/lessonCommands'
import { keptRunning, lessonStore, type Running } from '@/state/lesson/running'
import { resumeLesson, startLesson } from '@/state/lesson/startLesson'
import { showGuide } from '@/state/view/viewStore'
import { showToast } from '@/ui/overlays/toasts'

/** Begins a built-in lesson, at a step of it counted from 0. */
export async function showLesson(id: string, place = 0): Promise<void> {
  const isStarted = await startLesson(id, place)
  if (!isStarted) showToast({ message: 'There is no such lesson, or it could not be loaded.', tone: 'error' })
}

const LINK = /^#lesson=([\w-]*)(?:\.(\d+))?/

/**
 * Begins the lesson that the page's address leads to: `#lesson=near-expiry.2` is the second step. Without such an
 * address, goes on with the one before a reload.
 */
export async function showLinkedOrKept(): Promise<void> {
  const [, id, step = '1'] = LINK.exec(location.hash) ?? []
  if (id === undefined) return lessonStore.getState().running === null ? resumeLesson() : undefined
  // A reload must show what was done since, not the link again.
  history.replaceState(history.state, '', location.pathname + location.search)
  if (lessonStore.getState().running === null && keptRunning() !== null) await resumeLesson()
  await showLesson(id, Number(step) - 1)
  if (lessonStore.getState().running === null) showGuide(null)
}

/** Ends the lesson; the learner's own work is open again. */
export function finishLesson(isFinished: boolean): void {
  const bringBack = endLesson(isFinished)
  showToast({
    message: `${isFinished ? 'Lesson finished' : 'Lesson ended'}: what you had open is back.`,
    action: { label: 'Keep the lesson’s scenario', onAction: bringBack },
  })
}

/** The address that opens a lesson at its step. */
export function linkToStep({ lesson, place }: Running): string {
  return `${location.origin}${location.pathname}#lesson=${lesson.id}.${place + 1}`
}
