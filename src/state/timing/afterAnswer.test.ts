import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterAnswer, answerComing } from './afterAnswer'

let frames: (() => void)[] = []
let done: string[] = []
const does = (what: string) => () => done.push(what)

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  done = []
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The browser draws a frame, and does what waits for it. */
async function frame(): Promise<void> {
  for (const call of frames.splice(0)) call()
  await vi.advanceTimersByTimeAsync(1)
}

test('where no answer is coming it is done at once', () => {
  afterAnswer(does('focus'))
  expect(done).toEqual(['focus'])
})

test('with an answer coming it is done once that is on screen, in the order it was asked for', async () => {
  const shown = answerComing()
  afterAnswer(does('focus'))
  afterAnswer(does('dimming'))
  await vi.advanceTimersByTimeAsync(10)
  shown()
  await frame()
  expect(done).toEqual([])
  await frame()
  expect(done).toEqual(['focus', 'dimming'])
  await vi.advanceTimersByTimeAsync(500)
  expect(done).toHaveLength(2)
})

test('an answer that has come is waited for until it is on screen', async () => {
  answerComing()()
  afterAnswer(does('saving'))
  await frame()
  expect(done).toEqual([])
  await frame()
  expect(done).toEqual(['saving'])
  afterAnswer(does('focus'))
  expect(done).toEqual(['saving', 'focus'])
})

test('an answer that a newer one follows before it is on screen keeps nothing waiting for that one', async () => {
  const older = answerComing()
  afterAnswer(does('saving'))
  older()
  const newer = answerComing()
  await frame()
  await frame()
  expect(done).toEqual(['saving'])
  afterAnswer(does('focus'))
  expect(done).toEqual(['saving'])
  newer()
  await frame()
  await frame()
  expect(done).toEqual(['saving', 'focus'])
})

test('an answer that a newer one follows is not the one to wait for', async () => {
  const older = answerComing()
  const newer = answerComing()
  afterAnswer(does('focus'))
  older()
  older()
  await frame()
  await frame()
  expect(done).toEqual([])
  newer()
  await frame()
  await frame()
  expect(done).toEqual(['focus'])
})

test.each(['keydown', 'pointerdown'])('the next %s finds it done', async (input) => {
  const shown = answerComing()
  afterAnswer(does('focus'))
  window.dispatchEvent(new Event(input))
  expect(done).toEqual(['focus'])
  shown()
  window.dispatchEvent(new Event(input))
  await vi.advanceTimersByTimeAsync(500)
  expect(done).toEqual(['focus'])
})

test('an answer that takes long is not waited for', async () => {
  const shown = answerComing()
  afterAnswer(does('focus'))
  await vi.advanceTimersByTimeAsync(49)
  expect(done).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['focus'])
  shown()
})

test('a page that nobody sees draws no frame, and nothing waits for one', async () => {
  const shown = answerComing()
  afterAnswer(does('focus'))
  shown()
  await vi.advanceTimersByTimeAsync(99)
  expect(done).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['focus'])
})
