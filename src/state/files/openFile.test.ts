import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { said } from '@/engine/documents/fault'
import { faultLine, faultMessage } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import { Engine } from '@/engine/engine'
import { RULEBOOKS, SOUND } from '@/engine/reading/testing/documents'
import type { NamedText } from '@/files/import/readTexts'
import { startEngine } from '@/state/engine/engineClient'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { lastOpening } from '@/state/scenarios/openAsScenario'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { startScenarios } from '@/state/scenarios/startScenarios'
import { answer, failed, fakeClient, SUPERSEDED, sound } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { EngineClient } from '@/worker/client'
import { dismissRefused, openText, openTexts, takeTurn } from './openFile'

const engine = new Engine(RULEBOOKS)
const checking: EngineClient = {
  ...fakeClient().client,
  read: async (text) => ({ kind: 'answer', value: engine.read(text) }),
}
const file = (name: string, text: string) => ({ name, text })
const openFile = async (one: NamedText) => (await openTexts([one])) !== null
const named = (name: string) => file(`${name}.json`, JSON.stringify({ ...SOUND, name }))
const refused = () => viewStore.getState().refused
const workbook = () => scenarioStore.getState().workbook
const names = () => scenariosStore.getState().entries.map(({ name }) => name)
const steps = () => scenarioStore.temporal.getState().pastStates.length

let endSaving: () => void
beforeEach(() => {
  resetStores()
  endSaving = startScenarios()
  startEngine(checking)
})
afterEach(() => {
  endSaving()
  vi.unstubAllGlobals()
})

describe('default', () => {
  test('a sound file opens as a scenario of its own, beside the work', async () => {
    edits.rename('Mine')
    expect(await openFile(file('sound.json', JSON.stringify(SOUND)))).toBe(true)
    expect(workbook()).toMatchObject({ name: 'Sound', positions: [{ size: '-3' }, { size: '2' }] })
    expect(names()).toEqual(['Mine', 'Sound'])
    expect(steps()).toBe(0)
    lastOpening()()
    expect(workbook().name).toBe('Mine')
    expect(names()).toEqual(['Mine'])
  })

  test('a scenario that nobody has named is named after its file', async () => {
    const untitled = JSON.stringify({ ...SOUND, name: 'Untitled scenario' })
    await openFile(file('Customer 4711.json', untitled))
    expect(workbook().name).toBe('Customer 4711')
    await openFile(file('sound of elsewhere.json', JSON.stringify(SOUND)))
    expect(workbook().name).toBe('Sound')
  })

  test('an untouched empty scenario makes room in one step, which undo takes back', async () => {
    await openText('sound.json', JSON.stringify(SOUND))
    expect(names()).toEqual(['Sound'])
    expect(steps()).toBe(1)
    lastOpening()()
    expect(workbook()).toBe(EMPTY_WORKBOOK)
  })

  test('what was refused before is no longer shown', async () => {
    await openText('bad.json', '{')
    expect(refused()).not.toBeNull()
    await openText('sound.json', JSON.stringify(SOUND))
    expect(refused()).toBeNull()
  })

  test('of two openings the one asked for last counts, though the files of the first take longer to read', async () => {
    const first = takeTurn()
    expect(await openFile(file('fast.json', JSON.stringify({ ...SOUND, name: 'Fast' })))).toBe(true)
    expect(await openTexts([file('slow.json', JSON.stringify({ ...SOUND, name: 'Slow' }))], first)).toBeNull()
    expect(workbook().name).toBe('Fast')
  })
})

describe('several files', () => {
  test('the first that can be opened is, and the others are named', async () => {
    const files = [file('bad.json', '{'), named('One'), named('Two'), file('worse.json', '[')]
    expect(await openTexts(files)).toEqual({
      name: 'One.json',
      refused: ['bad.json'],
      left: ['Two.json', 'worse.json'],
    })
    expect(names()).toEqual(['One'])
    expect(refused()).toBeNull()
  })

  test('where none can be opened, the faults of all are shown', async () => {
    const faulty = JSON.stringify({ ...SOUND, asOf: 'yesterday' })
    expect(await openTexts([file('a.json', '{'), file('b.json', faulty)])).toBeNull()
    expect(refused()?.names).toEqual(['a.json', 'b.json'])
    expect(refused()?.faults.map(faultLine)).toEqual([
      'a.json: not valid JSON: line 1, column 2: expected a key in quotes or "}", got the end of the text',
      expect.stringMatching(/^b\.json: asOf: expected a UTC instant/),
    ])
  })
})

describe('text', () => {
  test('a byte order mark is no part of it', async () => {
    expect(
      await openTexts([file('marked.json', `\uFEFF${JSON.stringify({ ...SOUND, name: 'é' })}`)]),
    ).toMatchObject({ name: 'marked.json' })
    expect(workbook().name).toBe('é')
  })
})

describe('error', () => {
  test.each([
    ['no JSON', '{"format": }', /^not valid JSON: line 1, column 12/],
    ['a fault', JSON.stringify({ ...SOUND, asOf: 'yesterday' }), /^expected a UTC instant/],
    ['too long a text', ' '.repeat(1_048_577), /^expected at most 1 MB \(1,048,576 bytes\), got 1,048,577$/],
  ])('a file with %s changes nothing, and its faults are shown until dismissed', async (_, text, message) => {
    expect(await openFile(file('bad.json', text))).toBe(false)
    expect(refused()?.names).toEqual(['bad.json'])
    expect(refused()?.faults.map((fault) => faultMessage(fault))).toEqual([expect.stringMatching(message)])
    expect(steps()).toBe(0)
    dismissRefused()
    expect(refused()).toBeNull()
  })

  test('every fault is there', async () => {
    await openText('bad.json', JSON.stringify({ ...SOUND, asOf: 'yesterday', positions: [{}] }))
    expect(refused()?.faults.map(({ path }) => pathText(path))).toEqual(
      expect.arrayContaining(['asOf', 'positions[0].symbol', 'positions[0].size']),
    )
  })

  test('a calculation that failed refuses the file', async () => {
    startEngine({ ...checking, read: async () => ({ kind: 'failed', message: 'It crashed.' }) })
    expect(await openText('a.json', '{}')).toBe(false)
    expect(refused()).toEqual({ names: ['a.json'], faults: [said('It crashed.')] })
  })

  test('a file that a newer one took the place of is neither opened nor refused', async () => {
    const { client, askedFor } = fakeClient()
    startEngine(client)
    const [older, newer] = [openText('a.json', 'a'), openText('b.json', 'b')]
    askedFor('read')[0]?.answer(failed('late'))
    askedFor('read')[1]?.answer(answer(sound(SOUND)))
    expect(await Promise.all([older, newer])).toEqual([false, true])
    expect(refused()).toBeNull()
    const superseded = openText('c.json', 'c')
    askedFor('read')[2]?.answer(SUPERSEDED)
    expect(await superseded).toBe(false)
    expect(refused()).toBeNull()
  })

  test('before the calculation has started, a file is refused', async () => {
    vi.resetModules()
    const page = { ...(await import('./openFile')), ...(await import('@/state/view/viewStore')) }
    expect(await page.openText('a.json', '{}')).toBe(false)
    expect(page.viewStore.getState().refused?.faults.map(faultLine)).toEqual([
      expect.stringMatching(/has not started yet/),
    ])
  })
})
