import { refuse } from '@/state/files/openFile'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { showGuide } from '@/state/view/viewStore'
import { beginLesson } from './lessonCommands'
import { checkedLesson, loadLesson, rehearsedLesson } from './lessonLibrary'
import { keepRunning, keptRunning } from './running'

/** Begins a built-in lesson, at a step of it. Tells whether there is such a lesson. */
export async function startLesson(id: string, place = 0): Promise<boolean> {
  try {
    const read = await loadLesson(id)
    if (read.ok) beginLesson(read.value, null, place)
    return read.ok
  } catch {
    return false
  }
}

/** Begins the lesson in a text; where it has faults they are shown, and nothing changes. */
export async function startLessonText(name: string, text: string): Promise<boolean> {
  const read = await rehearsedLesson(text)
  if (read.ok) beginLesson(read.value, text)
  else refuse([{ name, faults: read.faults }])
  return read.ok
}

/**
 * Goes on with the lesson that was under way before a reload; without one, the page is as it is without lessons. One
 * that does not load now waits for the next reload.
 */
export async function resumeLesson(): Promise<void> {
  const kept = keptRunning()
  const isThere = kept !== null && scenariosStore.getState().entries.some(({ id }) => id === kept.scenarioId)
  const read = isThere ? await lessonOf(kept.id, kept.text) : null
  if (read === 'lost') {
    showGuide(null)
    return
  }
  if (kept === null || read === null || kept.place >= read.steps.length) {
    keepRunning(null)
    showGuide(null)
    return
  }
  const { id: _, ...progress } = kept
  keepRunning({ ...progress, lesson: read })
}

async function lessonOf(id: string, text: string | null) {
  try {
    const read = text === null ? await loadLesson(id) : await checkedLesson(text)
    return read.ok ? read.value : null
  } catch {
    return 'lost'
  }
}
