import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ImportQuestion } from '@/files/import/answerImport'
import { Importer, type ImportWorker } from './importer'

const QUESTION: ImportQuestion = {
  texts: [],
  open: null,
  sample: { asOf: '', market: { stablecoins: {}, underlyings: {} } },
  rulebooks: {},
}

class FakeWorker implements ImportWorker {
  onmessage: Worker['onmessage'] = null
  onerror: Worker['onerror'] = null
  asked = 0
  isEnded = false
  postMessage() {
    this.asked += 1
  }
  terminate() {
    this.isEnded = true
  }
  answer(data: unknown) {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent)
  }
  fail() {
    this.onerror?.call(this as unknown as Worker, new Event('error', { cancelable: true }) as ErrorEvent)
  }
}

let workers: FakeWorker[]
let importer: Importer
beforeEach(() => {
  vi.useFakeTimers()
  workers = []
  importer = new Importer(() => {
    workers.push(new FakeWorker())
    return workers.at(-1) ?? new FakeWorker()
  })
})
afterEach(() => vi.useRealTimers())

test('one worker answers one question after the other', async () => {
  const first = importer.ask(QUESTION)
  workers[0]?.answer('one')
  expect(await first).toEqual({ kind: 'answer', value: 'one' })
  const second = importer.ask(QUESTION)
  workers[0]?.answer('two')
  expect(await second).toEqual({ kind: 'answer', value: 'two' })
  expect(workers).toMatchObject([{ asked: 2, isEnded: false }])
})

test('a newer question ends the one under way', async () => {
  const first = importer.ask(QUESTION)
  const second = importer.ask(QUESTION)
  expect(await first).toEqual({ kind: 'superseded' })
  workers[1]?.answer('two')
  expect(await second).toMatchObject({ value: 'two' })
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
})

test('a worker that dies or hangs says so, and the next question gets another', async () => {
  const dead = importer.ask(QUESTION)
  workers[0]?.fail()
  expect(await dead).toMatchObject({ kind: 'failed', message: expect.stringContaining('reader stopped') })
  const hung = importer.ask(QUESTION)
  vi.advanceTimersByTime(60_000)
  expect(await hung).toMatchObject({ kind: 'failed', message: expect.stringContaining('too long') })
  const good = importer.ask(QUESTION)
  workers[2]?.answer('good')
  expect(await good).toMatchObject({ value: 'good' })
})

test('closed, it ends its worker and what is under way', async () => {
  const asked = importer.ask(QUESTION)
  importer.close()
  expect(await asked).toEqual({ kind: 'superseded' })
  expect(workers[0]?.isEnded).toBe(true)
})
