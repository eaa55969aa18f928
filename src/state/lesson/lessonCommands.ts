import type { Lesson } from '@/files/lesson/lesson'
import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { addScenario, deleteScenario, newScenario, openScenario } from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { movesDocument, movesOf, movesStore } from '@/state/shift/movesStore'
import { showGuide } from '@/state/view/viewStore'
import { deepEqual } from '@/state/workbook/deepEqual'
import { toDocument } from '@/state/workbook/toDocument'
import { sourceMarket } from '@/state/workbook/workbookMarket'
import { isDone } from './isDone'
import { rememberLearnt } from './learnt'
import { isRevealed, keepRunning, lessonStore, type Running, stepOf } from './running'
import { type Stage, stagesOf } from './stages'

const stages = new WeakMap<Lesson, ReturnType<typeof stagesOf>>()

/** Rows keep their ids from stage to stage, so that what changes is what the learner sees change. */
function stageOf(lesson: Lesson, place: number): Stage {
  const all = stages.get(lesson) ?? stagesOf(lesson)
  stages.set(lesson, all)
  return all[place] ?? all[0]
}

/** Begins a lesson in a scenario of its own; what is open is kept and comes back when the lesson ends. */
export function beginLesson(lesson: Lesson, text: string | null, place = 0): void {
  const { running: before } = lessonStore.getState()
  const { openId } = scenariosStore.getState()
  const returnTo = before?.scenarioId === openId ? before.returnTo : openId
  const first = Math.min(Math.max(0, place), lesson.steps.length - 1)
  const scenarioId = addStage(lesson, stageOf(lesson, first))
  if (before !== null) deleteScenario(before.scenarioId)
  const running: Running = { lesson, text, place: first, given: {}, done: [], scenarioId, returnTo }
  keepRunning(running)
  remember(running, first)
  showGuide('lesson')
}

/** Shows a step, with the page as the steps before it leave it, and with its own change where its answer is shown. */
export function goToStep(place: number): void {
  changeInside((running) => {
    const last = running.lesson.steps.length - 1
    const there = { ...running, place: Math.min(Math.max(0, place), last) }
    // A change that was made before anything was predicted is taken back: the page shows what is asked about.
    const next = isRevealed(there) ? there : undone(there)
    show(shownStage(next))
    remember(next, next.place)
    return next
  })
}

/** From the first step again, with nothing predicted. */
export function restartLesson(): void {
  change((running) => ({ ...running, given: {}, done: [] }))
  goToStep(0)
}

/** Makes the change of the step that is shown. */
export function doChange(): void {
  changeInside((running) => {
    show(stageOf(running.lesson, running.place + 1))
    return running
  })
}

/** What the learner says; an empty text asks for the answer. */
export function predict(said: string): void {
  change((running) => ({ ...running, given: { ...running.given, [running.place]: said } }))
}

/** Takes the prediction and the change of the shown step back. */
export function concealStep(): void {
  changeInside((running) => {
    const { [running.place]: _, ...given } = running.given
    show(stageOf(running.lesson, running.place))
    return undone({ ...running, given })
  })
}

/** Hears of results: a change that has been made, by hand or not, counts as done. Returns what ends it. */
export function watchChanges(): () => void {
  const look = () => change((running) => withDone(running))
  look()
  return resultStore.subscribe(look)
}

function withDone(running: Running): Running {
  const { place, scenarioId, done } = running
  const { change: wanted } = stepOf(running)
  const { current, workbook, moves } = resultStore.getState()
  const isItsOwn = scenariosStore.getState().openId === scenarioId && isOfNow()
  if (wanted === undefined || done.includes(place) || current === null || workbook === null || !isItsOwn)
    return running
  const { statement } = current
  return isDone(wanted, { workbook, moves, statement }) ? { ...running, done: [...done, place] } : running
}

/** Whether the result is of what is on the page, and not of before. */
function isOfNow(): boolean {
  const { workbook, moves } = resultStore.getState()
  const { workbook: open } = scenarioStore.getState()
  const market = sourceMarket(open, libraryStore.getState().sample)
  return workbook === open && deepEqual(moves, movesDocument(movesStore.getState(), market))
}

/** Back to the lesson's scenario, after another one was opened. */
export function backToLesson(): void {
  change((running) => {
    if (openScenario(running.scenarioId)) return running
    const next = isRevealed(running) ? running : undone(running)
    return { ...next, scenarioId: addStage(next.lesson, shownStage(next)) }
  })
}

/**
 * The lesson is over: its scenario goes and what was open before is back. Gives what brings the lesson's scenario back.
 */
export function endLesson(isFinished: boolean): () => void {
  const { running } = lessonStore.getState()
  if (running === null) return () => undefined
  if (isFinished) remember(running, 'finished')
  keepRunning(null)
  showGuide(null)
  const isOpen = scenariosStore.getState().openId === running.scenarioId
  if (isOpen && !openScenario(running.returnTo)) newScenario()
  return deleteScenario(running.scenarioId)
}

/** The page of the shown step: with its change where the answer is shown. */
function shownStage(running: Running): Stage {
  return stageOf(running.lesson, isRevealed(running) ? running.place + 1 : running.place)
}

/** The list of lessons has none of somebody's own, which may be named as one of them is. */
function remember({ lesson, text }: Running, reached: number | 'finished'): void {
  if (text === null) rememberLearnt(lesson.id, reached)
}

function undone(running: Running): Running {
  return { ...running, done: running.done.filter((place) => place !== running.place) }
}

function addStage({ title }: Lesson, { workbook, moves }: Stage): string {
  return addScenario({ ...workbook, name: title }, null, movesOf(moves))
}

/** Goes on in the lesson's own scenario: what the learner has opened beside it stays as it is. */
function changeInside(of: (running: Running) => Running): void {
  backToLesson()
  change(of)
}

function change(of: (running: Running) => Running): void {
  const { running } = lessonStore.getState()
  if (running === null) return
  const next = of(running)
  if (next !== running) keepRunning(next)
}

/** Puts a stage on the page; what is there already stays, so that nothing is to be undone. */
function show({ workbook: wanted, moves }: Stage): void {
  const { sample } = libraryStore.getState()
  const { workbook } = scenarioStore.getState()
  const named = { ...wanted, name: workbook.name }
  if (!deepEqual(toDocument(named, sample).document, toDocument(workbook, sample).document))
    edits.replace(named)
  const market = sourceMarket(named, sample)
  if (!deepEqual(movesDocument(movesStore.getState(), market), movesDocument(movesOf(moves), market)))
    movesStore.setState(movesOf(moves), true)
}
