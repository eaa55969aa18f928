import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lesson, LessonStep } from '@/files/lesson/lesson'
import { forgetText, savedText, saveText } from '@/state/storage/safeStorage'
import { LESSON } from '@/state/view/viewStore'

/** How far the learner is in a lesson; kept through reloads. */
export interface Progress {
  /** The step that is shown. */
  readonly place: number
  /** What was predicted, by step: a decimal, the place of a choice, or nothing where the answer was asked for. */
  readonly given: Readonly<Record<number, string>>
  /** The steps whose change has been made. */
  readonly done: readonly number[]
}

/** The lesson that is under way. */
export interface Running extends Progress {
  readonly lesson: Lesson
  /** The text of an own file; null: a built-in lesson. */
  readonly text: string | null
  /** The scenario that it works in, apart from the learner's own. */
  readonly scenarioId: string
  /** What was open before it. */
  readonly returnTo: string
}

interface LessonStore {
  readonly running: Running | null
  readonly isPresenting: boolean
}

export const lessonStore = createStore<LessonStore>()(() => ({ running: null, isPresenting: false }))

/** A part of what is known of the lesson under way, for components. */
export function useLesson<T>(select: (state: LessonStore) => T): T {
  return useStore(lessonStore, select)
}

/** The step that is shown. */
export function stepOf({ lesson, place }: Running): LessonStep {
  const step = lesson.steps[place] ?? lesson.steps[0]
  if (step === undefined) throw new Error('A lesson has at least one step.')
  return step
}

/** Whether a step's prediction is made, and its change: then the answer is shown. */
export function isRevealed(running: Running, place: number = running.place): boolean {
  const step = running.lesson.steps[place]
  const isPredicted = step?.predict === undefined || running.given[place] !== undefined
  return isPredicted && (step?.change === undefined || running.done.includes(place))
}

/** Goes on with another state of the lesson, also after a reload. */
export function keepRunning(running: Running | null): void {
  lessonStore.setState(running === null ? { running, isPresenting: false } : { running })
  if (running === null) {
    forgetText(LESSON)
    return
  }
  const { lesson, ...kept } = running
  saveText(LESSON, JSON.stringify({ id: lesson.id, ...kept }))
}

/** What a reload finds of a lesson, without the lesson itself; null: none, or nothing that can be read. */
export function keptRunning(): (Omit<Running, 'lesson'> & { readonly id: string }) | null {
  try {
    const kept: unknown = JSON.parse(savedText(LESSON) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): kept is Omit<Running, 'lesson'> & { readonly id: string } {
  if (typeof kept !== 'object' || kept === null) return false
  const { id, text, place, given, done, scenarioId, returnTo } = kept as Readonly<Record<string, unknown>>
  return (
    [id, scenarioId, returnTo].every((one) => typeof one === 'string') &&
    (text === null || typeof text === 'string') &&
    Number.isInteger(place) &&
    typeof given === 'object' &&
    given !== null &&
    Array.isArray(done)
  )
}
