import { type Checked, refusedAs } from '@/engine/documents/fault'
import type { Lesson } from '@/files/lesson/lesson'
import { readLesson } from '@/files/lesson/readLesson'
import { engineClient } from '@/state/engine/engineClient'
import { type Library, libraryStore, loadText } from '@/state/library/libraryStore'
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

/** A lesson's text, as far as can be told without the engine; once the rulebooks are there that it may name. */
export async function checkedLesson(text: string): Promise<Checked<Lesson>> {
  const rulebooks = await loadedRulebooks()
  return readLesson(text, { ids: Object.keys(rulebooks), document: (id) => rulebooks[id] })
}

/** A lesson of somebody's own: read, and gone through once over the engine. */
export async function rehearsedLesson(text: string): Promise<Checked<Lesson>> {
  const read = await checkedLesson(text)
  if (!read.ok) return read
  const faults = await rehearse(read.value, libraryStore.getState().sample, async (document, moves) => {
    const answer = await engineClient()?.appraise(document, moves)
    if (answer?.kind === 'answer') return answer.value
    const message = answer?.kind === 'failed' ? answer.message : NOT_STARTED
    return refusedAs(message)
  })
  return faults.length === 0 ? read : { ok: false, faults }
}

/** A reload goes on with its lesson while the page's own files are still on their way. */
function loadedRulebooks(): Promise<Library['rulebooks']> {
  return new Promise((resolve) => {
    const look = ({ rulebooks }: Library) => {
      if (Object.keys(rulebooks).length === 0) return
      end()
      resolve(rulebooks)
    }
    const end = libraryStore.subscribe(look)
    look(libraryStore.getState())
  })
}

const NOT_STARTED = 'the calculation has not started yet; try again in a moment'
