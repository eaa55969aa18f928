import type { Checked, Fault } from '@/engine/model/fault'
import type { Lesson } from '@/files/lesson/lesson'
import { readLesson } from '@/files/lesson/readLesson'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore, loadText } from '@/state/library/library'
import { rehearse } from './rehearse'

/** A built-in lesson in the list of all. */
export interface LessonEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly steps: number
}

/** The built-in lessons in the order in which they are learnt; rejects where they do not load. */
export async function loadLessons(): Promise<readonly LessonEntry[]> {
  return JSON.parse(await loadText('lessons/index.json')) as readonly LessonEntry[]
}

/** A built-in lesson; rejects where it does not load. */
export async function loadLesson(id: string): Promise<Checked<Lesson>> {
  return checkedLesson(await loadText(`lessons/${id}.json`))
}

/** A lesson's text, as far as can be told without the engine. */
export function checkedLesson(text: string): Checked<Lesson> {
  const { rulebooks } = libraryStore.getState()
  return readLesson(text, { ids: Object.keys(rulebooks), document: (id) => rulebooks[id] })
}

/** A lesson of somebody's own: read, and gone through once over the engine. */
export async function rehearsedLesson(text: string): Promise<Checked<Lesson>> {
  const read = checkedLesson(text)
  if (!read.ok) return read
  const faults = await rehearse(read.value, libraryStore.getState().sample, async (document, moves) => {
    const answer = await engineClient()?.appraise(document, moves)
    if (answer?.kind === 'answer') return answer.value
    const message = answer?.kind === 'failed' ? answer.message : NOT_STARTED
    return { ok: false, faults: [{ path: '', message }] satisfies readonly Fault[] }
  })
  return faults.length === 0 ? read : { ok: false, faults }
}

const NOT_STARTED = 'the calculation has not started yet; try again in a moment'
