import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Connection } from './connection'
import { type FakeApi, FakeWorker, NEVER, spawning } from './testing/fakeWorker'

const PATIENCE = 1_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A connection to fake workers; `read` puts the question. */
function connected(api: (before: number) => FakeApi) {
  const { spawn, workers } = spawning(api)
  const connection = new Connection(spawn, { guide: { name: 'Guide' } }, PATIENCE)
  const read = (text: string) => connection.ask<unknown>(async (engine) => engine.read(text))
  return { connection, workers, read }
}

/** Lets every message arrive. */
const arrived = () => vi.advanceTimersByTimeAsync(0)

describe('default', () => {
  test('a worker is started when first asked, loaded with the rulebooks once, and stays', async () => {
    const load = vi.fn()
    const { read, workers } = connected(() => ({ load, read: (text) => `${text}!` }))
    expect(workers).toHaveLength(0)
    expect(await read('a')).toBe('a!')
    expect(await read('b')).toBe('b!')
    expect(workers).toHaveLength(1)
    expect(load.mock.calls).toEqual([[{ guide: { name: 'Guide' } }]])
  })

  test('no timer is left after an answer', async () => {
    const { read } = connected(() => ({ read: (text) => text }))
    await read('a')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('patience counts from when the worker begins: a long question ahead does not make the next one hang', async () => {
    const { read, workers } = connected(() => ({
      read: (text) => new Promise((answer) => setTimeout(() => answer(text), 0.8 * PATIENCE)),
    }))
    const answers = Promise.all([read('a'), read('b'), read('c')])
    await vi.advanceTimersByTimeAsync(3 * PATIENCE)
    expect(await answers).toEqual(['a', 'b', 'c'])
    expect(workers).toHaveLength(1)
  })

  test('a script that takes long to fetch is waited for', async () => {
    const { read, workers } = connected(() => ({
      load: () => new Promise((loaded) => setTimeout(loaded, 20 * PATIENCE)),
      read: (text) => text,
    }))
    const answer = read('a')
    await vi.advanceTimersByTimeAsync(20 * PATIENCE)
    expect(await answer).toBe('a')
    expect(workers).toHaveLength(1)
  })
})

describe('a worker that dies', () => {
  const diesFirst = (before: number): FakeApi => ({ read: (text) => (before === 0 ? NEVER : text) })

  test('crashing, it is replaced and the question is put once more', async () => {
    const { read, workers } = connected(diesFirst)
    const answer = read('a')
    await arrived()
    workers[0]?.crash()
    expect(await answer).toBe('a')
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false])
  })

  test('hanging, it is replaced and the question is put once more', async () => {
    const { read, workers } = connected(diesFirst)
    const answer = read('a')
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await answer).toBe('a')
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('every question in flight gets its answer from the new one', async () => {
    const { read, workers } = connected(diesFirst)
    const answers = Promise.all([read('a'), read('b')])
    await arrived()
    workers[0]?.crash()
    expect(await answers).toEqual(['a', 'b'])
    expect(workers).toHaveLength(2)
  })

  test('while nobody asks, it is ended, and the next question meets a fresh one with both its tries left', async () => {
    const { read, workers } = connected((before) => ({
      read: (text) => (before === 1 && text === 'b' ? NEVER : text),
    }))
    await read('a')
    workers[0]?.crash()
    expect(workers[0]?.terminated).toBe(true)
    const answer = read('b')
    await arrived()
    workers[1]?.crash()
    expect(await answer).toBe('b')
    expect(workers).toHaveLength(3)
  })

  test('a late error of an ended worker does not hurt its successor', async () => {
    const { read, workers } = connected(diesFirst)
    const answer = read('a')
    await arrived()
    workers[0]?.crash()
    workers[0]?.crash()
    expect(await answer).toBe('a')
    workers[0]?.crash()
    expect(await read('b')).toBe('b')
    expect(workers).toHaveLength(2)
  })
})

describe('error', () => {
  test('what crashes twice is not tried a third time, and the next question is asked again', async () => {
    const { read, workers } = connected((before) => ({ read: (text) => (before < 2 ? NEVER : text) }))
    const answer = expect(read('a')).rejects.toThrow('The calculation crashed.')
    await arrived()
    workers[0]?.crash()
    await arrived()
    workers[1]?.crash()
    await answer
    expect(workers).toHaveLength(2)
    expect(await read('b')).toBe('b')
  })

  test('what hangs twice is said to have taken too long', async () => {
    const { read } = connected(() => ({ read: () => NEVER }))
    const answer = expect(read('a')).rejects.toThrow('The calculation did not answer in time.')
    await vi.advanceTimersByTimeAsync(2 * PATIENCE)
    await answer
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a script that does not load is fetched once more, and again for the next question', async () => {
    let spawned = 0
    const connection = new Connection(
      () => {
        spawned += 1
        const worker = new FakeWorker({ load: () => NEVER })
        queueMicrotask(() => worker.crash())
        return worker
      },
      {},
      PATIENCE,
    )
    const read = () => connection.ask(async (engine) => engine.read(''))
    await expect(read()).rejects.toThrow('could not be loaded. Check the connection.')
    expect(spawned).toBe(2)
    await expect(read()).rejects.toThrow('could not be loaded. Check the connection.')
    expect(spawned).toBe(4)
  })

  test('a browser that starts no worker is an error like any other', async () => {
    const refuse = () => {
      throw new Error('Workers are forbidden here.')
    }
    const connection = new Connection(refuse, {}, PATIENCE)
    await expect(connection.ask(async (engine) => engine.read(''))).rejects.toThrow('forbidden')
  })

  test('an error that the engine throws neither ends the worker nor repeats the question', async () => {
    const read = vi.fn(() => {
      throw new RangeError('no such thing')
    })
    const { read: ask, workers } = connected(() => ({ read }))
    await expect(ask('a')).rejects.toThrow('no such thing')
    expect(read).toHaveBeenCalledTimes(1)
    expect(workers.map((worker) => worker.terminated)).toEqual([false])
  })

  test('a worker that cannot be loaded is ended', async () => {
    const { read, workers } = connected((before) => ({
      load: () => (before === 0 ? Promise.reject(new Error('bad rulebooks')) : undefined),
      read: (text) => text,
    }))
    await expect(read('a')).rejects.toThrow('bad rulebooks')
    expect(workers[0]?.terminated).toBe(true)
    expect(await read('b')).toBe('b')
  })
})

describe('closing', () => {
  test('rejects what is asked, queued or asked later, and starts no worker any more', async () => {
    const { connection, read, workers } = connected(() => ({ read: () => NEVER }))
    const answers = [read('a'), read('b')]
    await arrived()
    connection.close()
    answers.push(read('c'))
    for (const answer of answers) await expect(answer).rejects.toThrow('The calculation was closed.')
    expect(workers.map((worker) => worker.terminated)).toEqual([true])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('in any moment of a start rejects the question', async () => {
    for (let steps = 0; steps < 40; steps += 1) {
      const { connection, read, workers } = connected(() => ({ read: () => NEVER }))
      const answer = expect(read('a')).rejects.toThrow('closed')
      for (let step = 0; step < steps; step += 1) await null
      connection.close()
      await answer
      expect(workers.filter((worker) => !worker.terminated)).toEqual([])
    }
    expect(vi.getTimerCount()).toBe(0)
  })
})
