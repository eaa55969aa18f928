import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Evaluation } from '@/engine/engine'
import { SOUND } from '@/engine/reading/testing/documents'
import { resetStores } from '@/state/testing/reset'
import { PATIENCE } from '@/state/timing/patience'
import { chartResultStore, tableResultStore } from './deferredResult'
import { followParts, partsOf } from './followParts'
import { type ResultState, resultStore } from './resultStore'

const evaluation = (name: string) => ({ name }) as unknown as Evaluation
const document = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const seen = (part: keyof ResultState) =>
  [tableResultStore, chartResultStore].map((one) => one.getState()[part])

beforeEach(() => {
  vi.useFakeTimers()
  resetStores()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A result that is on screen, and an edit after it that the engine has not answered. */
async function edited() {
  resultStore.setState({ current: evaluation('old'), document, busy: false })
  await vi.advanceTimersByTimeAsync(2 * PATIENCE)
  resultStore.setState({ busy: true })
}

describe('patience', () => {
  test('an answer that takes long lets tables and charts look old in the same moment, after one wait', async () => {
    await edited()
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    expect(seen('busy')).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen('busy')).toEqual([true, true])
    expect(seen('current')).toEqual([evaluation('old'), evaluation('old')])
  })

  test('an answer that comes soon never lets them look old', async () => {
    const looks: boolean[] = []
    const ends = [tableResultStore, chartResultStore].map((one) =>
      one.subscribe(({ busy }) => looks.push(busy)),
    )
    await edited()
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    resultStore.setState({ current: evaluation('new'), busy: false })
    await vi.advanceTimersByTimeAsync(10 * PATIENCE)
    expect(seen('current')).toEqual([evaluation('new'), evaluation('new')])
    expect(looks.length).toBeGreaterThan(0)
    expect(looks).not.toContain(true)
    for (const end of ends) end()
  })

  test('edits one after the other do not begin the wait anew', async () => {
    await edited()
    for (let edit = 0; edit < 3; edit += 1) {
      await vi.advanceTimersByTimeAsync(PATIENCE / 4)
      resultStore.setState({ busy: true })
    }
    await vi.advanceTimersByTimeAsync(PATIENCE / 4)
    expect(seen('busy')).toEqual([true, true])
  })
})

describe('parts of a result', () => {
  test('who looks at some hears of those alone', () => {
    const told = vi.fn()
    const names = ['document', 'moves'] as const
    const end = followParts(resultStore, names, partsOf(resultStore.getState(), names), told)
    resultStore.setState({ marginWithout: new Map([['a', 1]]), busy: true, current: evaluation('new') })
    expect(told).not.toHaveBeenCalled()
    resultStore.setState({ document })
    resultStore.setState({ moves: { days: '1' }, busy: false })
    end()
    resultStore.setState({ moves: null })
    expect(told.mock.calls).toEqual([[{ document, moves: null }], [{ document, moves: { days: '1' } }]])
  })

  test('what has come before anyone listened is told at once', () => {
    const told = vi.fn()
    const known = partsOf(resultStore.getState(), ['document'])
    resultStore.setState({ document })
    followParts(resultStore, ['document'], known, told)()
    expect(told.mock.calls).toEqual([[{ document }]])
  })
})
