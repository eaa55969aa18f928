import { beforeEach, describe, expect, test } from 'vitest'
import { said } from '@/engine/documents/fault'
import { startEngine } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { backToMarket, moves, movesStore } from '@/state/shift/movesStore'
import { answer, failed, fakeClient, faulty, SUPERSEDED, settled, sound } from '@/state/testing/fakeClient'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { evaluateBoth } from './evaluateBoth'

const one = { ...EMPTY_WORKBOOK, name: 'One' }
const other = {
  ...EMPTY_WORKBOOK,
  name: 'Other',
  marketSource: {
    kind: 'file',
    asOf: '2026-03-24T00:00:00Z',
    market: { stablecoins: {}, underlyings: { ETH: { index: '2000' } }, quotes: {} },
  },
} as const

/** Asks, answers so, and gives what comes of it. */
async function answered(reply: unknown) {
  const { client, askedFor } = fakeClient()
  startEngine(client)
  const both = evaluateBoth(one, other, movesStore.getState())
  await settled()
  askedFor('compare')[0]?.answer(reply)
  return { both: await both, asked: askedFor('compare')[0]?.with }
}

beforeEach(() => {
  libraryStore.setState(libraryStore.getInitialState(), true)
  backToMarket()
})

describe('two scenarios beside each other', () => {
  test('are evaluated as they are', async () => {
    const { both, asked } = await answered(answer({ current: sound('left'), baseline: sound('right') }))
    expect(both).toEqual({ kind: 'both', left: 'left', right: 'right' })
    expect(asked).toMatchObject([{ name: 'One' }, { name: 'Other' }, { current: null, baseline: null }])
  })

  test('go through the moves of what their own market has', async () => {
    moves.price('ETH', -0.1)
    const { asked } = await answered(SUPERSEDED)
    expect(asked?.[2]).toEqual({ current: null, baseline: { price: { ETH: '-0.1' } } })
  })

  test('are told of with the faults of each', async () => {
    const { both } = await answered(answer({ current: faulty('wrong'), baseline: sound('right') }))
    expect(both).toEqual({ kind: 'faulty', left: [said('wrong', ['asOf'])], right: [] })
  })

  test('are not answered where the calculation fails, or a newer question took the place', async () => {
    expect((await answered(failed('Crashed.'))).both).toEqual({ kind: 'failed', problem: 'Crashed.' })
    expect((await answered(SUPERSEDED)).both).toBeNull()
  })
})
