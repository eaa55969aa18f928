import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { libraryStore } from '@/state/library/libraryStore'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { settled } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { showGuide, viewStore } from '@/state/view/viewStore'
import { beginLesson, predict } from './lessonCommands'
import { keepRunning, keptRunning, lessonStore } from './running'
import { resumeLesson, startLesson } from './startLesson'

const TEXT = readFileSync('public/lessons/near-expiry.json', 'utf8')
const { ids, document } = builtInRulebooks()
const rulebooks = Object.fromEntries(ids.map((id) => [id, document(id)]))

beforeEach(() => {
  resetStores()
  keepRunning(null)
  libraryStore.setState({ sample: SAMPLE, rulebooks })
  vi.stubGlobal('document', { baseURI: 'http://page/' })
  vi.stubGlobal('fetch', async () => new Response(TEXT))
})

/** As a reload leaves the page: what is stored is there, what was in memory is not. */
function reload(): void {
  lessonStore.setState({ running: null })
  showGuide('lesson')
}

test('a reload goes on with the lesson, also where the page’s own files come later', async () => {
  expect(await startLesson('near-expiry', 1)).toBe(true)
  predict('7000')
  const before = lessonStore.getState().running
  reload()
  libraryStore.setState({ rulebooks: {} })
  const resuming = resumeLesson()
  await settled()
  expect(lessonStore.getState().running).toBe(null)
  libraryStore.setState({ rulebooks })
  await resuming
  expect(lessonStore.getState().running).toEqual(before)
})

test('a lesson that does not load is not forgotten', async () => {
  await startLesson('near-expiry')
  reload()
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  await resumeLesson()
  expect([viewStore.getState().guide, keptRunning()?.id]).toEqual([null, 'near-expiry'])
  expect(await startLesson('near-expiry')).toBe(false)
})

test('a lesson whose scenario was deleted is over', async () => {
  await startLesson('near-expiry')
  reload()
  scenariosStore.setState({ entries: [] })
  await resumeLesson()
  expect([viewStore.getState().guide, keptRunning()]).toEqual([null, null])
})

test('a step beyond the last is the last', () => {
  beginLesson(JSON.parse(TEXT), TEXT, 99)
  expect(lessonStore.getState().running?.place).toBe(2)
})
