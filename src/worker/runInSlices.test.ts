import { expect, test, vi } from 'vitest'
import type { Sweep } from '@/engine/sweep/sweep'
import { runInSlices } from './runInSlices'

/** A sweep whose pieces take so many milliseconds each, the number of the piece being its part. */
function* slow(pieces: number, each: number, ended: () => void): Sweep<number> {
  try {
    for (let piece = 0; piece < pieces; piece++) {
      const until = performance.now() + each
      while (performance.now() < until);
      yield { part: piece, done: (piece + 1) / pieces }
    }
  } finally {
    ended()
  }
}

test('every part is told once, in order, and the last telling is awaited', async () => {
  const told: number[] = []
  const tell = vi.fn(async (parts: readonly unknown[]) => {
    await null
    told.push(...(parts as number[]))
  })
  expect(
    await runInSlices(
      slow(50, 3, () => undefined),
      tell,
      () => false,
    ),
  ).toBe('finished')
  expect(told).toEqual(Array.from({ length: 50 }, (_, i) => i))
  expect(tell.mock.calls.length).toBeGreaterThan(1)
  expect(tell.mock.lastCall?.at(1)).toBe(1)
})

test('between two slices other work is done, and a sweep that is stopped ends there', async () => {
  const ended = vi.fn()
  let isStopped = false
  setTimeout(() => {
    isStopped = true
  }, 1)
  const tell = vi.fn()
  expect(await runInSlices(slow(1_000, 4, ended), tell, () => isStopped)).toBe('stopped')
  expect(ended).toHaveBeenCalledOnce()
  expect(tell.mock.calls.every(([, done]) => done < 1)).toBe(true)
})

test('a part may be left out where a piece only came further', async () => {
  function* quiet(): Sweep<string> {
    yield { done: 0.5 }
    yield { part: 'end', done: 1 }
  }
  const tell = vi.fn()
  await runInSlices(quiet(), tell, () => false)
  expect(tell.mock.calls).toEqual([[['end'], 1]])
})
