import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { SOUND } from '@/engine/reading/testing/documents'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { addScenario, openScenario } from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { backToMarket, moves } from '@/state/shift/movesStore'
import { answer, failed, fakeClient, faulty, SUPERSEDED, settled, sound } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SweepWatcher } from '@/worker/pool'
import { recomputeOnChange } from './recompute'

const row = (id: string, symbol = 'BTCUSDT') => ({
  id,
  enabled: true,
  symbol,
  size: '1',
  entry: '',
  leverage: '',
})
const evaluation = (mark: string) => ({
  mark,
  leftOut: [],
  statement: { units: { BTC: { maintenanceMargin: '10' } } },
})
const result = () => resultStore.getState()
/** What is dragged rests when it has not moved for so long, ms. */
const REST = 120

let end: () => void = () => undefined

/** The stores at work with a client whose answers the test gives. */
function started() {
  const { client, askedFor } = fakeClient()
  end = recomputeOnChange(client)
  const evaluations = () => askedFor('evaluate')
  const baselines = () => askedFor('evaluateBaseline')
  const giveOf = async (asked: ReturnType<typeof evaluations>, place: number, given: unknown) => {
    asked[place]?.answer(given)
    await settled()
  }
  let compared = 0
  return {
    evaluations,
    baselines,
    sweeps: () => askedFor('sweep'),
    documents: () => evaluations().map((one) => one.with[0] as ScenarioDocument),
    /** Answers the evaluation of this number, and not the question for its baseline. */
    giveCurrent: (place: number, given: unknown) => giveOf(evaluations(), place, given),
    /** Answers the evaluation of this number, and every question for a baseline that is open then. */
    give: async (place: number, given: unknown, baseline: unknown = good('0')) => {
      await giveOf(evaluations(), place, given)
      for (; compared < baselines().length; compared += 1) await giveOf(baselines(), compared, baseline)
    },
    /** Tells of margins without the first positions, then answers the sweep. */
    giveSweep: async (
      place: number,
      margins: readonly number[],
      given: unknown = answer(sound('finished')),
    ) => {
      // Edits that follow one another as fast as here have a rest first.
      await vi.advanceTimersByTimeAsync(REST)
      const asked = askedFor('sweep')[place]
      const watcher = asked?.with[1] as SweepWatcher<'marginWithout'> | undefined
      watcher?.onParts(
        margins.map((margin, i) => ({ path: `positions[${i}]`, margin })),
        1,
      )
      asked?.answer(given)
      await settled()
    },
  }
}

const good = (mark: string) => answer(sound(evaluation(mark)))
const bad = (message: string) => answer(faulty(message))

beforeEach(() => {
  vi.useFakeTimers()
  resetStores()
})
afterEach(async () => {
  end()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('default', () => {
  test('asks at once and on every change of the work, against the work without hedges and orders', async () => {
    const { baselines, documents, give } = started()
    edits.addRows('hedges', [{ id: 'h', enabled: true, symbol: 'BTCUSDT', size: '1' }])
    expect(documents().map(({ hedges }) => hedges?.length)).toEqual([0, 1])
    expect(result().busy).toBe(true)
    await give(0, SUPERSEDED)
    expect(result().busy).toBe(true)
    await give(1, good('1'))
    expect(baselines().map((one) => one.with[0])).toMatchObject([{ hedges: [], orders: [] }])
    expect(result()).toMatchObject({ busy: false, current: { mark: '1' }, baseline: { mark: '0' } })
    expect(result().document).toBe(documents()[1])
    expect(result().rowIds.get('hedges[0]')).toBe('h')
  })

  test('the margin is shown before its baseline is computed; the change waits for it', async () => {
    const { giveCurrent, give } = started()
    await give(0, good('1'))
    edits.addRows('hedges', [{ id: 'h', enabled: true, symbol: 'BTCUSDT', size: '1' }])
    await giveCurrent(1, good('2'))
    expect(result()).toMatchObject({ busy: true, current: { mark: '2' }, compared: { mark: '1' } })
    await give(1, good('2'))
    expect(result()).toMatchObject({ busy: false, current: { mark: '2' }, compared: { mark: '2' } })
  })

  test('the baseline of work that has changed again is not asked for, or does not count', async () => {
    const { baselines, giveCurrent } = started()
    edits.rename('A')
    await giveCurrent(0, good('1'))
    expect(baselines()).toHaveLength(0)
    await giveCurrent(1, good('2'))
    edits.rename('B')
    baselines()[0]?.answer(good('0'))
    await settled()
    expect(result()).toMatchObject({ busy: true, current: { mark: '2' }, baseline: null })
  })

  test("the user's baseline is compared with where one is set, also by undo", async () => {
    const { baselines, give } = started()
    await give(0, good('1'))
    const baseline = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
    edits.setBaseline(baseline)
    await give(1, good('1'))
    undo()
    await give(2, good('1'))
    expect(baselines().map((one) => one.with[0] === baseline)).toEqual([false, true, false])
  })

  test('a baseline that crashes the calculation is said', async () => {
    const { give } = started()
    await give(0, good('1'), failed('The calculation crashed.'))
    expect(result()).toMatchObject({ busy: false, current: { mark: '1' }, baseline: null })
    expect(result().failure).toBe('The calculation crashed.')
  })

  test('an edit that changes nothing asks nothing', () => {
    const { evaluations } = started()
    edits.rename('Untitled scenario')
    expect(evaluations()).toHaveLength(1)
  })

  test('a what-if move asks again, is no step of undo, and leaves the baseline to the market as it is', async () => {
    const { evaluations, baselines, sweeps, documents, give } = started()
    moves.days(2)
    const moved = { days: '2' }
    expect(evaluations().map((one) => one.with[1])).toEqual([null, moved])
    expect(documents()[1]).toEqual(documents()[0])
    expect(scenarioStore.temporal.getState().pastStates).toEqual([])
    await give(1, good('1'))
    expect(sweeps()[0]?.with[0]).toMatchObject({ document: documents()[1], moves: moved })
    backToMarket()
    backToMarket()
    expect(evaluations().map((one) => one.with[1])).toEqual([null, moved, null])
    await give(2, good('2'))
    expect(result()).toMatchObject({ busy: false, compared: { mark: '2' }, baseline: { mark: '0' } })
    expect(baselines()).toHaveLength(1)
  })

  test('what was there before an edit is kept with it; dragging a slider is one edit', async () => {
    const { give } = started()
    await give(0, good('1'))
    expect(result().before).toBeNull()
    const { workbook: empty } = scenarioStore.getState()
    edits.addRows('positions', [row('a')])
    await give(1, good('2'))
    const { workbook } = scenarioStore.getState()
    expect(result()).toMatchObject({ before: { evaluation: { mark: '1' }, from: empty, to: workbook } })
    moves.days(1)
    await give(2, good('3'))
    moves.days(2)
    await give(3, good('4'))
    expect(result()).toMatchObject({ before: { evaluation: { mark: '2' }, from: workbook, to: workbook } })
    edits.switchSpotHedging(true)
    await give(4, good('5'))
    expect(result()).toMatchObject({ before: { evaluation: { mark: '4' }, from: workbook } })
    edits.setBaseline({ ...SOUND, format: 'margin-scenario@1', orders: [] })
    await give(5, good('5'))
    expect(result()).toMatchObject({ before: { evaluation: { mark: '4' }, from: workbook } })
  })

  test('another scenario is no edit', async () => {
    const { give } = started()
    await give(0, good('1'))
    addScenario({ ...EMPTY_WORKBOOK, name: 'Other', spotHedging: true })
    await give(1, good('2'))
    expect(result().before).toBeNull()
  })

  test('a faulty baseline is no baseline', async () => {
    const { give } = started()
    await give(0, good('1'), bad('no'))
    expect(result()).toMatchObject({ current: { mark: '1' }, baseline: null, faults: [] })
    expect(result().baselineFaults).toMatchObject([{ words: 'no' }])
  })
})

describe('latest wins', () => {
  test('an older answer is shown while a newer one is under way', async () => {
    const { give } = started()
    edits.rename('A')
    await give(0, good('old'))
    expect(result()).toMatchObject({ busy: true, current: { mark: 'old' } })
    await give(1, good('new'))
    expect(result()).toMatchObject({ busy: false, current: { mark: 'new' } })
  })

  test.each([
    ['result', good('old')],
    ['fault', bad('old')],
    ['failure', failed('old')],
  ])('an older %s that comes late never overwrites a newer result', async (_, late) => {
    const { give } = started()
    edits.rename('A')
    await give(1, good('new'))
    await give(0, late)
    expect(result()).toMatchObject({ busy: false, current: { mark: 'new' }, faults: [], failure: null })
  })

  test('after the end nothing is asked and no answer counts', async () => {
    const { give, evaluations } = started()
    end()
    edits.rename('A')
    await give(0, good('1'))
    expect(evaluations()).toHaveLength(1)
    expect(result().current).toBeNull()
  })
})

describe('error', () => {
  test('faults keep the last good result', async () => {
    const { give, documents } = started()
    await give(0, good('1'))
    edits.addRows('positions', [row('p')])
    await give(1, bad('expected a symbol'))
    expect(result()).toMatchObject({
      busy: false,
      current: { mark: '1' },
      faults: [{ words: 'expected a symbol' }],
    })
    expect(result().document).toBe(documents()[0])
    expect(result().rowIds.size).toBe(0)
    edits.removeRow('positions', 'p')
    await give(2, good('2'))
    expect(result()).toMatchObject({ current: { mark: '2' }, faults: [] })
  })

  test("faults never leave another scenario's result in sight", async () => {
    edits.rename('A')
    const { give } = started()
    await give(0, good('1'))
    const { openId } = scenariosStore.getState()
    addScenario({ ...EMPTY_WORKBOOK, name: 'B' })
    await give(1, bad('no'))
    expect(result()).toMatchObject({ current: null, document: null, faults: [{ words: 'no' }] })
    // Its baseline went with it, and comes back with it.
    openScenario(openId)
    await give(2, good('1'))
    expect(result()).toMatchObject({ current: { mark: '1' }, baseline: { mark: '0' } })
  })

  test('what failed can be tried again as it is', async () => {
    const { documents, give } = started()
    await give(0, failed('The calculation could not be loaded.'))
    expect(result()).toMatchObject({ busy: false, failure: 'The calculation could not be loaded.' })
    result().tryAgain?.()
    expect(result().busy).toBe(true)
    expect(documents()[1]).toEqual(documents()[0])
    await give(1, good('1'))
    expect(result()).toMatchObject({ busy: false, failure: null, current: { mark: '1' } })
  })

  test('a failure is said, keeps the last good result, and is gone with the next answer', async () => {
    const { give } = started()
    await give(0, good('1'))
    edits.rename('A')
    await give(1, failed('The calculation crashed.'))
    expect(result()).toMatchObject({
      busy: false,
      current: { mark: '1' },
      failure: 'The calculation crashed.',
    })
    edits.rename('B')
    expect(result().busy).toBe(true)
    await give(2, bad('no'))
    expect(result()).toMatchObject({ failure: null, faults: [{ words: 'no' }] })
  })
})

describe('margins without each row', () => {
  const listed = (values: ReadonlyMap<string, number> | null) => values && [...values]
  const known = () => listed(result().marginWithout)
  const effect = () => listed(result().effectOnMargin)

  test('come by row id after the result, with the effect of having each', async () => {
    edits.addRows('positions', [row('a'), row('b', 'BTCPERP')])
    const { give, giveSweep } = started()
    expect(known()).toBeNull()
    await give(0, good('1'))
    await giveSweep(0, [4, 16])
    expect(known()).toEqual([
      ['a', 4],
      ['b', 16],
    ])
    expect(effect()).toEqual([
      ['a', 6],
      ['b', -6],
    ])
  })

  test('are not asked for a document that has changed again', async () => {
    const { give, sweeps } = started()
    edits.rename('A')
    await give(0, good('old'))
    expect(sweeps()).toHaveLength(0)
    await give(1, good('new'))
    expect(sweeps()).toHaveLength(1)
  })

  test('while a value is dragged they are asked for once, when it rests', async () => {
    const { give, sweeps, documents } = started()
    await give(0, good('1'))
    for (const days of [1, 2, 3]) {
      moves.days(days)
      await give(days, good('2'))
      await vi.advanceTimersByTimeAsync(REST - 1)
    }
    expect(sweeps()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sweeps()).toHaveLength(2)
    expect(sweeps()[1]?.with[0]).toMatchObject({ document: documents()[3], moves: { days: '3' } })
  })

  test('of an older document do not count', async () => {
    edits.addRows('positions', [row('a')])
    const { give, giveSweep } = started()
    await give(0, good('1'))
    edits.rename('A')
    await give(1, good('2'))
    await giveSweep(0, [4])
    expect(known()).toBeNull()
    await giveSweep(1, [5])
    expect(known()).toEqual([['a', 5]])
  })

  test('stay with their rows until newer ones come, and go with them', async () => {
    edits.addRows('positions', [row('a'), row('b')])
    const { give, giveSweep } = started()
    await give(0, good('1'))
    await giveSweep(0, [4, 16])
    edits.removeRow('positions', 'a')
    await give(1, good('2'))
    expect(known()).toEqual([['b', 16]])
    expect(effect()).toEqual([['b', -6]])
    edits.open({ ...EMPTY_WORKBOOK, positions: [row('of another workbook')] })
    await give(2, good('3'))
    expect(known()).toBeNull()
    expect(effect()).toBeNull()
  })

  test('are unknown where they could not be computed', async () => {
    edits.addRows('positions', [row('a')])
    const { give, giveSweep } = started()
    await give(0, good('1'))
    await giveSweep(0, [4])
    edits.rename('A')
    await give(1, good('2'))
    await giveSweep(1, [], failed('The calculation did not answer in time.'))
    expect(known()).toBeNull()
    expect(effect()).toBeNull()
    expect(result().failure).toBeNull()
  })
})
