import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SOUND } from '@/engine/reading/testing/documents'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { backToMarket, moves } from '@/state/shift/movesStore'
import { answer, failed, fakeClient, faulty, SUPERSEDED, settled, sound } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { closeExplanation, explain, followInputs } from '@/state/view/viewStore'
import { explainOnChange, explanationStore } from './explanationStore'

const document = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const named = (name: string) => ({ trail: [{ name }], inputs: [] })
const shown = () => explanationStore.getState()
const NOTHING = { explanation: null, of: null }

let end: () => void = () => undefined

function started() {
  const { client, askedFor } = fakeClient()
  end = explainOnChange(client)
  return {
    questions: () => askedFor('explain').map((one) => one.with),
    give: async (place: number, given: unknown) => {
      askedFor('explain')[place]?.answer(given)
      await settled()
    },
  }
}

beforeEach(() => {
  resetStores()
  resultStore.setState({ document })
})
afterEach(() => {
  end()
  vi.unstubAllGlobals()
})

describe('default', () => {
  test('asks for the figure that is looked at, and for the inputs that are followed', async () => {
    const { questions, give } = started()
    explain('account.mmRate')
    expect(shown()).toEqual(NOTHING)
    await give(0, answer(sound(named('rate'))))
    expect(shown()).toEqual({ explanation: named('rate'), of: { address: 'account.mmRate', path: [] } })
    followInputs([1])
    await give(1, answer(sound(named('input'))))
    expect(shown()).toEqual({ explanation: named('input'), of: { address: 'account.mmRate', path: [1] } })
    expect(questions()).toEqual([
      [document, 'account.mmRate', [], null],
      [document, 'account.mmRate', [1], null],
    ])
  })

  test('asks of another scenario where the figure is of that, and after the moves that it is after', () => {
    const { questions } = started()
    const other = { ...scenarioStore.getState().workbook, name: 'Other' }
    explain('account.mmRate', undefined, other)
    expect(questions()[0]?.[0]).toMatchObject({ name: 'Other' })
    resultStore.setState({ moves: { days: '2' } })
    explain('liquidation.1.account.mmRate', { kind: 'after', moves: null, words: 'after step 1' })
    expect(questions().at(-1)).toEqual([document, 'liquidation.1.account.mmRate', [], null])
  })

  test('asks of the baseline in the market as it is, and again when another one is set', () => {
    const { questions } = started()
    const hedged = { ...document, hedges: [{ symbol: 'BTCUSDT', size: '1' }] }
    resultStore.setState({ document: hedged, moves: { days: '2' } })
    explain('account.mmRate', undefined, 'baseline')
    expect(questions()).toEqual([[{ ...document, hedges: [] }, 'account.mmRate', [], null]])
    const own = { ...document, name: 'As it was' }
    scenarioStore.setState({ baseline: own })
    expect(questions().at(-1)).toEqual([own, 'account.mmRate', [], null])
    explain('account.imRate')
    scenarioStore.setState({ baseline: null })
    expect(questions().at(-1)).toEqual([hedged, 'account.imRate', [], { days: '2' }])
  })

  test('asks with the moves of the result that is shown, not with newer ones', () => {
    const { questions } = started()
    resultStore.setState({ moves: { price: { BTC: '0.1' } } })
    moves.price('BTC', 0.2)
    explain('settled.0.cash')
    expect(questions()[0]?.slice(1)).toEqual(['settled.0.cash', [], { price: { BTC: '0.1' } }])
    backToMarket()
  })

  test('asks again when the result changes, and keeps the old explanation until the new one comes', async () => {
    const { questions, give } = started()
    explain('account.mmRate')
    await give(0, answer(sound(named('old'))))
    const changed = { ...document, name: 'Changed' }
    resultStore.setState({ document: changed })
    expect(questions()[1]?.[0]).toBe(changed)
    expect(shown().explanation).toEqual(named('old'))
    await give(1, answer(sound(named('new'))))
    expect(shown().explanation).toEqual(named('new'))
  })

  test('asks again when the same document is moved', () => {
    const { questions } = started()
    explain('account.mmRate')
    resultStore.setState({ moves: { days: '2' } })
    expect(questions().map((question) => question.at(-1))).toEqual([null, { days: '2' }])
  })

  test('a result that stays the same asks nothing', () => {
    const { questions } = started()
    explain('account.mmRate')
    resultStore.setState({ busy: true })
    expect(questions()).toHaveLength(1)
  })

  test('a figure that is looked at before anything is calculated waits for the result', () => {
    resultStore.setState({ document: null })
    explain('account.mmRate')
    const { questions } = started()
    expect(questions()).toHaveLength(0)
    resultStore.setState({ document })
    expect(questions()).toHaveLength(1)
  })

  test('closing empties the panel', async () => {
    const { give } = started()
    explain('account.mmRate')
    await give(0, answer(sound(named('rate'))))
    closeExplanation()
    expect(shown()).toEqual(NOTHING)
  })
})

describe('late answers', () => {
  test('do not open a panel that was closed', async () => {
    const { give } = started()
    explain('account.mmRate')
    closeExplanation()
    await give(0, answer(sound(named('late'))))
    expect(shown()).toEqual(NOTHING)
  })

  test('of another figure, or of an older result, are ignored', async () => {
    const { give } = started()
    explain('account.mmRate')
    explain('account.imRate')
    await give(1, answer(sound(named('newer'))))
    await give(0, answer(sound(named('older'))))
    expect(shown().explanation).toEqual(named('newer'))
    resultStore.setState({ document: { ...document, name: 'A' } })
    resultStore.setState({ document: { ...document, name: 'B' } })
    await give(3, answer(sound(named('of B'))))
    await give(2, answer(sound(named('of A'))))
    expect(shown().explanation).toEqual(named('of B'))
  })

  test('after the end do not count', async () => {
    const { give, questions } = started()
    explain('account.mmRate')
    end()
    await give(0, answer(sound(named('late'))))
    explain('account.imRate')
    expect(shown()).toEqual(NOTHING)
    expect(questions()).toHaveLength(1)
  })
})

describe('error', () => {
  test.each([
    ['an address that leads nowhere', answer(sound(null))],
    ['a faulty document', answer(faulty('no'))],
    ['a failure', failed('The calculation crashed.')],
  ])('%s explains nothing, and says of what', async (_, given) => {
    const { give } = started()
    explain('account.mmRate')
    await give(0, answer(sound(named('rate'))))
    explain('units.ETH.maxLoss')
    await give(1, given)
    expect(shown()).toEqual({ explanation: null, of: { address: 'units.ETH.maxLoss', path: [] } })
  })

  test('a superseded question changes nothing', async () => {
    const { give } = started()
    explain('account.mmRate')
    await give(0, SUPERSEDED)
    expect(shown()).toEqual(NOTHING)
  })
})
