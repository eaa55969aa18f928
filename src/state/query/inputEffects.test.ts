import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { startEngine } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { movesStore } from '@/state/shift/movesStore'
import { answer, failed, fakeClient, faulty, settled, sound } from '@/state/testing/fakeClient'
import { inputDifferences } from '@/state/workbook/inputDifferences'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { type Inputs, inputEffects, MOVES_KEY, tellEffects } from './inputEffects'

const position = (id: string, size: string) => ({
  id,
  enabled: true,
  symbol: 'BTCUSDT',
  size,
  entry: '',
  leverage: '',
})

/** A made-up margin: the product of the sizes, half with spot hedging, doubled by any move; size 13 is refused. */
function margin({ positions = [], account }: ScenarioDocument, isMoved: boolean) {
  if (positions.some(({ size }) => size === '13')) return faulty('no')
  const product = positions.reduce((all, { size }) => all * Number(size), 1)
  const maintenanceMargin = String(product * (account.spotHedging ? 0.5 : 1) * (isMoved ? 2 : 1))
  return sound({ statement: { account: { maintenanceMargin } } })
}

beforeEach(() => {
  const appraise = async (document: ScenarioDocument, moves: unknown) =>
    answer(margin(document, moves !== null)) as never
  startEngine({ ...fakeClient().client, appraise })
})
afterEach(() => movesStore.setState(movesStore.getInitialState(), true))

const FROM: Workbook = { ...EMPTY_WORKBOOK, positions: [position('a', '2'), position('b', '5')] }
const at = (workbook: Workbook, moves: Inputs['moves'] = null): Inputs => ({ workbook, moves })

async function effectsOf(from: Inputs, to: Inputs) {
  const differences = inputDifferences(from.workbook, to.workbook, libraryStore.getState())
  const effects: Record<string, unknown> = {}
  for await (const [key, effect] of inputEffects(from, to, differences)) effects[key] = effect
  return effects
}

test('each difference has its own effect, and the steps add up to the whole', async () => {
  const to = { ...FROM, spotHedging: true, positions: [position('a', '3'), position('b', '7')] }
  expect(await effectsOf(at(FROM), at(to))).toEqual({
    'positions 0': { alone: 5, step: 5 },
    'positions 1': { alone: 4, step: 6 },
    'spot hedging': { alone: -5, step: -10.5 },
  })
})

test('what-if moves of one side are the last step', async () => {
  movesStore.setState({ days: 1 })
  const to = { ...FROM, positions: [position('a', '3'), position('b', '5')] }
  expect(await effectsOf(at(FROM), at(to, movesStore.getState()))).toEqual({
    'positions 0': { alone: 5, step: 5 },
    [MOVES_KEY]: { alone: 10, step: 15 },
  })
})

test('what cannot be calculated has no effect, nor has the step out of it', async () => {
  const to = { ...FROM, spotHedging: true, positions: [position('a', '13'), position('b', '5')] }
  expect(await effectsOf(at(FROM), at(to))).toEqual({
    'positions 0': { alone: null, step: null },
    'spot hedging': { alone: -5, step: null },
  })
})

describe('told one by one', () => {
  const toggle = vi.fn()
  const isUnderWay = () => toggle.mock.lastCall?.[1]

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('document', { documentElement: { toggleAttribute: toggle } })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  function telling() {
    const to = { ...FROM, positions: [position('a', '3'), position('b', '7')] }
    const differences = inputDifferences(FROM, to, libraryStore.getState())
    const told: Record<string, unknown> = {}
    const end = tellEffects(at(FROM), at(to), differences, (key, effect) => {
      told[key] = effect
    })
    return { told, end }
  }

  test('from before the pause until the last one is told, the page says that something is under way', async () => {
    const { told } = telling()
    expect(toggle).toHaveBeenLastCalledWith('data-under-way', true)
    await vi.advanceTimersByTimeAsync(149)
    expect(isUnderWay()).toBe(true)
    expect(told).toEqual({})
    await vi.advanceTimersByTimeAsync(1)
    expect(told).toEqual({ 'positions 0': { alone: 5, step: 5 }, 'positions 1': { alone: 4, step: 6 } })
    expect(isUnderWay()).toBe(false)
  })

  test.each([
    ['in the pause', 149, 0],
    ['after it', 150, 1],
  ])('ended %s, none is told any more, and nothing is under way', async (_, after, questions) => {
    const { client, askedFor } = fakeClient()
    startEngine(client)
    const { told, end } = telling()
    await vi.advanceTimersByTimeAsync(after)
    expect(isUnderWay()).toBe(true)
    end()
    expect(isUnderWay()).toBe(false)
    await vi.advanceTimersByTimeAsync(150)
    expect(askedFor('appraise')).toHaveLength(questions)
    for (let place = 0; place < askedFor('appraise').length; place += 1) {
      askedFor('appraise')[place]?.answer(failed('no'))
      await settled()
    }
    expect(told).toEqual({})
  })
})
