import { expect, test } from 'vitest'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import { SOUND } from '@/engine/reading/testing/documents'
import { answer, failed, fakeClient, faulty, settled, sound } from '@/state/testing/fakeClient'
import type { SweepRequest } from '@/worker/api'
import type { SweepWatcher } from '@/worker/pool'
import { NOTHING, type SweepProgress, SweepRun } from './sweepRun'

const DOCUMENT = SOUND as ScenarioDocument
const CURVE = { kind: 'marginCurve', question: { axis: 'price', base: 'BTC', points: 3 } } as const
const SURFACE = { kind: 'marginSurface', question: { base: 'BTC', prices: 3, volatilities: 3 } } as const

/** A sweep begun over what is shown so far, with the client's side in the test's hands. */
async function begun<K extends SweepKind>(
  { kind, question }: { kind: K; question: SweepQuestion<K> },
  before: Partial<SweepProgress<SweepPart<K>>> = {},
  isWatched = false,
) {
  const { client, askedFor } = fakeClient()
  const request: SweepRequest<K> = { kind, question, document: DOCUMENT, moves: null }
  let shown: SweepProgress<SweepPart<K>> = { ...NOTHING, ...before }
  let drawn = 0
  const run = new SweepRun<K>(
    request,
    (change) => {
      const next = change(shown)
      if (next !== shown) drawn += 1
      shown = next
    },
    isWatched,
  )
  const ended = run.begin(client)
  await settled()
  const asked = askedFor('sweep')[0]
  const { onParts } = (asked?.with[1] ?? {}) as SweepWatcher<K>
  return {
    run,
    request,
    parts: (count: number, done: number) => onParts(new Array(count).fill({}) as SweepPart<K>[], done),
    end: async (given: unknown) => {
      asked?.answer(given)
      await ended
    },
    shown: () => shown,
    drawn: () => drawn,
  }
}

const FINISHED = answer(sound('finished'))
const OLD = { state: 'finished', parts: [], done: 1 } as const

test('over what an older question has brought nothing is drawn until something new is there to see', async () => {
  const { parts, end, drawn, shown, request } = await begun(CURVE, OLD)
  expect(drawn()).toBe(0)
  parts(1, 0.2)
  parts(2, 0.6)
  expect(drawn()).toBe(0)
  await end(FINISHED)
  expect(drawn()).toBe(1)
  expect(shown()).toMatchObject({ state: 'finished', done: 1, problem: null, of: request })
  expect(shown().parts).toHaveLength(2)
})

test('parts that say something each are drawn as they come, and what brings none is not', async () => {
  const { parts, drawn, shown, request } = await begun(SURFACE, OLD)
  parts(0, 0.1)
  expect(drawn()).toBe(0)
  expect(shown().of).toBeNull()
  parts(1, 0.3)
  parts(1, 0.4)
  expect(drawn()).toBe(1)
  expect(shown()).toMatchObject({ state: 'running', done: 0.3, parts: [{}], of: request })
})

test('how much is done is drawn from when it is watched on, beginning with what was done by then', async () => {
  const { run, parts, shown, end } = await begun(CURVE, OLD)
  parts(1, 0.2)
  run.watch(true)
  expect(shown()).toMatchObject({ state: 'running', done: 0.2, parts: [] })
  parts(2, 0.6)
  expect(shown()).toMatchObject({ state: 'running', done: 0.6, parts: [] })
  run.watch(false)
  parts(3, 0.8)
  expect(shown().done).toBe(0.6)
  await end(FINISHED)
  run.watch(true)
  expect(shown().state).toBe('finished')
})

test('one that follows a watched one is watched from its beginning', async () => {
  const { parts, shown } = await begun(CURVE, OLD, true)
  parts(1, 0.2)
  expect(shown()).toMatchObject({ state: 'running', done: 0.2, parts: [] })
})

test.each(['waiting', 'stopped', 'failed'] as const)(
  'begun where it was %s, it says so at once',
  async (state) => {
    const { shown } = await begun(CURVE, { state, problem: state === 'failed' ? 'no' : null })
    expect(shown()).toMatchObject({ state: 'running', done: 0, problem: null })
  },
)

test.each([
  ['has failed', failed('the worker is gone'), 'the worker is gone'],
  ['is of a faulty scenario', answer(faulty('unknown coin')), 'asOf: unknown coin'],
])('one that %s says why, and leaves what was there', async (_, given, problem) => {
  const { end, shown } = await begun(SURFACE, { ...OLD, parts: [{} as SweepPart<'marginSurface'>] })
  await end(given)
  expect(shown()).toMatchObject({ state: 'failed', problem, parts: [{}] })
})

test('stopped, it tells nothing any more', async () => {
  const { run, end, drawn } = await begun(SURFACE, OLD)
  run.stop()
  run.watch(true)
  await end(FINISHED)
  expect(drawn()).toBe(0)
})

test('stopped before its turn, it does not even ask', async () => {
  const { client, askedFor } = fakeClient()
  const run = new SweepRun({ ...CURVE, document: DOCUMENT, moves: null }, () => undefined, false)
  run.stop()
  await run.begin(client)
  expect(askedFor('sweep')).toHaveLength(0)
})
