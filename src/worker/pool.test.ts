import { describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { caseDocument } from '@/engine/testing/cases'
import type { EngineApi, SweepRequest } from './api'
import { createEngineClient } from './client'
import { engineService } from './service'
import { type FakeApi, spawning } from './testing/fakeWorker'

const document = caseDocument('02') as ScenarioDocument
const request: SweepRequest<'liquidation'> = { kind: 'liquidation', document, moves: null, question: null }

/** Who hears of a sweep, and may stop it. */
function watching() {
  const aborter = new AbortController()
  const onParts = vi.fn()
  return { onParts, stop: () => aborter.abort(), watcher: { onParts, signal: aborter.signal } }
}

type Sweep = (...asked: Parameters<EngineApi['sweep']>) => unknown

/** A client of workers whose sweeps are made by `sweep`; told how many workers there were before. */
function client(sweep: (before: number) => Sweep, stop: FakeApi['stop'] = () => undefined) {
  const { spawn, workers } = spawning((before) => ({ sweep: sweep(before), stop }))
  return { client: createEngineClient(spawn, {}), workers }
}

describe('default', () => {
  test('a sweep tells of the parts that the engine makes, and of its end', async () => {
    const rulebooks = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
    const { watcher, onParts } = watching()
    const swept = createEngineClient(spawning(engineService).spawn, rulebooks).sweep(request, watcher)
    expect(await swept).toEqual({ kind: 'answer', value: { ok: true, value: 'finished' } })
    const sweep = new Engine(RULEBOOKS).sweep('liquidation', document, null, null, WHOLE)
    const parts = sweep.ok ? [...sweep.value].map(({ part }) => part) : []
    expect(parts.length).toBeGreaterThan(0)
    expect(onParts).toHaveBeenLastCalledWith(parts, 1)
  })

  test('parts are added up as they come', async () => {
    const { watcher, onParts } = watching()
    const { client: engine } = client(() => async (_id, _of, _sweep, _share, tell) => {
      await tell(['a', 'b'], 0.5)
      await tell(['c'], 1)
      return { ok: true, value: 'finished' }
    })
    await engine.sweep(request, watcher)
    expect(onParts.mock.calls).toEqual([
      [['a', 'b'], 0.5],
      [['a', 'b', 'c'], 1],
    ])
  })

  test('a faulty document is an answer', async () => {
    const { watcher } = watching()
    const faulty = { ...request, document: { ...document, asOf: 'yesterday' } }
    const rulebooks = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
    const engine = createEngineClient(spawning(engineService).spawn, rulebooks)
    expect(await engine.sweep(faulty, watcher)).toMatchObject({
      value: { ok: false, faults: [{ path: ['asOf'] }] },
    })
  })
})

describe('stopping', () => {
  test('a sweep under way is stopped in its worker, and nothing more is told', async () => {
    const stopped = vi.fn()
    const { watcher, onParts, stop } = watching()
    const { client: engine } = client(
      () => async (_id, _of, _sweep, _share, tell) => {
        await tell(['a'], 0.5)
        stop()
        await tell(['b'], 0.75)
        return { ok: true, value: 'stopped' }
      },
      stopped,
    )
    expect(await engine.sweep(request, watcher)).toMatchObject({ value: { value: 'stopped' } })
    expect(stopped.mock.calls).toEqual([[1]])
    expect(onParts.mock.calls).toEqual([[['a'], 0.5]])
  })

  test('one that waits for another is never begun', async () => {
    const sweep = vi.fn(() => ({ ok: true, value: 'finished' }))
    const { client: engine } = client(() => sweep)
    const [first, second] = [watching(), watching()]
    const answers = Promise.all([engine.sweep(request, first.watcher), engine.sweep(request, second.watcher)])
    second.stop()
    expect(await answers).toMatchObject([{ value: { value: 'finished' } }, { value: { value: 'stopped' } }])
    expect(sweep).toHaveBeenCalledTimes(1)
  })
})

describe('workers that misbehave', () => {
  test('after a crash the parts that the first worker told are not counted twice', async () => {
    const { watcher, onParts } = watching()
    const { client: engine, workers } = client((before) => async (_id, _of, _sweep, _share, tell) => {
      await tell(['a'], 0.5)
      if (before === 0) {
        workers[0]?.crash()
        return new Promise(() => undefined)
      }
      return { ok: true, value: 'finished' }
    })
    expect(await engine.sweep(request, watcher)).toMatchObject({ kind: 'answer' })
    expect(onParts.mock.calls).toEqual([
      [['a'], 0.5],
      [['a'], 0.5],
    ])
  })
})
