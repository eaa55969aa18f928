import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { Engine } from '@/engine/engine'
import type { Lesson } from '@/files/lesson/lesson'
import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { addScenario, deleteScenario, openScenario } from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { startScenarios } from '@/state/scenarios/startScenarios'
import { moves, movesDocument, movesStore } from '@/state/shift/movesStore'
import { savedText } from '@/state/storage/safeStorage'
import { resetStores } from '@/state/testing/reset'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { viewStore } from '@/state/view/viewStore'
import { newRow } from '@/state/workbook/newRow'
import { toDocument } from '@/state/workbook/toDocument'
import { sourceMarket } from '@/state/workbook/workbookMarket'
import {
  backToLesson,
  beginLesson,
  concealStep,
  doChange,
  endLesson,
  goToStep,
  predict,
  restartLesson,
  watchChanges,
} from './lessonCommands'
import { isRevealed, keepRunning, keptRunning, lessonStore, type Running } from './running'

const read = (id: string): Lesson => JSON.parse(readFileSync(`public/lessons/${id}.json`, 'utf8'))
const HEDGING = read('hedging-lowers-margin')
const NEAR_EXPIRY = read('near-expiry')
const engine = new Engine(builtInRulebooks(), 'lenient')
const OWN = newRow('positions', { symbol: 'ETHUSDT', size: '7' })

let end: () => void = () => undefined

beforeEach(() => {
  end()
  resetStores()
  keepRunning(null)
  libraryStore.setState({ sample: SAMPLE })
  const ends = [startScenarios(), watchChanges()]
  end = () => {
    for (const one of ends) one()
  }
  edits.addRows('positions', [OWN])
})

function running(): Running {
  const { running: one } = lessonStore.getState()
  if (one === null) throw new Error('no lesson')
  return one
}

/** What the page does after a change: the engine is asked, and its answer is shown. */
function answer(): void {
  const { workbook } = scenarioStore.getState()
  const { document } = toDocument(workbook, SAMPLE)
  const moved = movesDocument(movesStore.getState(), sourceMarket(workbook, SAMPLE))
  const evaluated = engine.evaluate(document, moved)
  if (evaluated.ok) resultStore.setState({ current: evaluated.value, workbook, moves: moved, document })
}

const sizes = () => scenarioStore.getState().workbook.positions.map(({ size }) => size)

test('own work is kept aside, with its moves, and comes back when the lesson ends', () => {
  moves.price('ETH', 0.2)
  const { openId } = scenariosStore.getState()
  beginLesson(HEDGING, null)
  expect(sizes()).toEqual([])
  expect(movesStore.getState().price).toEqual({})
  expect(viewStore.getState().guide).toBe('lesson')
  doChange()
  const bringBack = endLesson(true)
  expect(scenariosStore.getState().openId).toBe(openId)
  expect(scenarioStore.getState().workbook.positions).toEqual([OWN])
  expect(movesStore.getState().price).toEqual({ ETH: 0.2 })
  expect(scenariosStore.getState().entries).toHaveLength(1)
  expect([viewStore.getState().guide, keptRunning()]).toEqual([null, null])
  bringBack()
  expect(scenariosStore.getState().entries.map(({ name }) => name)).toContain(HEDGING.title)
})

test('the answer is shown when there is a prediction and the change was made, by hand as well', () => {
  beginLesson(HEDGING, null)
  answer()
  expect(isRevealed(running())).toBe(false)
  predict('4600')
  expect(isRevealed(running())).toBe(false)
  edits.addRows('positions', [newRow('positions', { symbol: 'BTC-24APR26-20400-C-USDT', size: '-3' })])
  expect(isRevealed(running())).toBe(false)
  answer()
  expect(isRevealed(running())).toBe(true)
})

test('a step shows the page as the steps before it leave it, whatever the learner made of it', () => {
  beginLesson(HEDGING, null)
  doChange()
  answer()
  edits.addRows('positions', [newRow('positions', { symbol: 'BTCUSDT', size: '9' })])
  goToStep(1)
  expect(sizes()).toEqual(['-3'])
  doChange()
  expect(scenarioStore.getState().workbook.hedges.map(({ size }) => size)).toEqual(['1.5'])
  restartLesson()
  expect([sizes(), running().place, running().given]).toEqual([[], 0, {}])
})

test('an answer can be taken back to its question; the moves of before do not give it away again', () => {
  beginLesson(NEAR_EXPIRY, null, 1)
  answer()
  predict('')
  doChange()
  answer()
  expect(isRevealed(running())).toBe(true)
  concealStep()
  expect([movesStore.getState().days, isRevealed(running())]).toEqual([0, false])
  answer()
  expect(running().done).toEqual([])
})

test('a reload goes on where the lesson was', () => {
  beginLesson(HEDGING, null)
  predict('4600')
  const { lesson: _, ...progress } = running()
  expect(keptRunning()).toEqual({ id: HEDGING.id, ...progress })
})

test('another scenario may be opened in between, and there is a way back', () => {
  beginLesson(HEDGING, null)
  doChange()
  const { scenarioId, returnTo } = running()
  openScenario(returnTo)
  expect(sizes()).toEqual(['7'])
  backToLesson()
  expect([scenariosStore.getState().openId, sizes()]).toEqual([scenarioId, ['-3']])
})

test('a second lesson takes the place of the first, and own work still comes back', () => {
  beginLesson(HEDGING, null)
  beginLesson(NEAR_EXPIRY, null)
  expect(scenariosStore.getState().entries).toHaveLength(2)
  endLesson(false)
  expect(scenarioStore.getState().workbook.positions).toEqual([OWN])
})

describe('with another scenario open beside the lesson', () => {
  const commands = { restartLesson, doChange, concealStep, step: () => goToStep(1) }

  test.each(Object.entries(commands))(
    '%s goes on in the lesson’s own, and leaves the other',
    (_, command) => {
      beginLesson(HEDGING, null)
      const { scenarioId, returnTo } = running()
      openScenario(returnTo)
      command()
      expect(scenariosStore.getState().openId).toBe(scenarioId)
      openScenario(returnTo)
      expect(scenarioStore.getState().workbook.positions).toEqual([OWN])
    },
  )

  test('a second lesson leads back to that one', () => {
    const { openId: first } = scenariosStore.getState()
    beginLesson(HEDGING, null)
    const beside = addScenario(scenarioStore.getState().workbook)
    beginLesson(NEAR_EXPIRY, null)
    endLesson(false)
    expect(scenariosStore.getState().openId).toBe(beside)
    expect(beside).not.toBe(first)
  })

  test('where the lesson’s own is deleted, it comes back as it was shown, with its moves', () => {
    beginLesson(NEAR_EXPIRY, null, 1)
    answer()
    predict('')
    doChange()
    answer()
    expect(isRevealed(running())).toBe(true)
    deleteScenario(running().scenarioId)
    backToLesson()
    expect(scenariosStore.getState().openId).toBe(running().scenarioId)
    expect(movesStore.getState().days).toBe(0.03125)
  })
})

test('an own lesson does not count as the built-in one of the same name', () => {
  const kept = () => savedText('marginscope.lessons') ?? '{}'
  beginLesson(NEAR_EXPIRY, 'its text')
  goToStep(1)
  endLesson(true)
  expect(kept()).not.toContain(NEAR_EXPIRY.id)
  beginLesson(NEAR_EXPIRY, null)
  endLesson(true)
  expect(kept()).toContain(`"${NEAR_EXPIRY.id}":"finished"`)
})

test('a change that was made before a prediction is to be made again when the step comes back', () => {
  beginLesson(HEDGING, null, 1)
  doChange()
  answer()
  expect(running().done).toEqual([1])
  goToStep(0)
  goToStep(1)
  answer()
  predict('1500')
  expect([scenarioStore.getState().workbook.hedges, isRevealed(running())]).toEqual([[], false])
})
