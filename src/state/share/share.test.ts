import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { faultLine, faultMessage } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { encodeLink } from '@/files/share/link'
import { LINK_OF_VERSION_1, SHARED_BY_VERSION_1 } from '@/files/share/testing/version1'
import { startEngine } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { lastOpening } from '@/state/scenarios/openAsScenario'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { startScenarios } from '@/state/scenarios/startScenarios'
import { backToMarket, moves, movesStore } from '@/state/shift/movesStore'
import { fakeClient } from '@/state/testing/fakeClient'
import { resetStores } from '@/state/testing/reset'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { explain, showTab, showUnit, viewStore } from '@/state/view/viewStore'
import { toDocument } from '@/state/workbook/toDocument'
import { makeLink } from './makeLink'
import { openLink } from './openLink'

const PAGE = 'https://example.org/margin/'
const engine = new Engine(RULEBOOKS)
const names = () => scenariosStore.getState().entries.map(({ name }) => name)
const workbook = () => scenarioStore.getState().workbook
const statement = () => {
  const { document } = toDocument(workbook(), libraryStore.getState().sample)
  const evaluated = engine.evaluate(document)
  return evaluated.ok ? evaluated.value.statement : evaluated.faults
}
const withoutIds = () => JSON.stringify(workbook(), (key, value) => (key === 'id' ? undefined : value))

async function made(): Promise<string> {
  const link = await makeLink(PAGE)
  if (!link.ok) throw new Error(link.faults.map(faultLine).join())
  expect(link.value.link.startsWith(`${PAGE}#s1=`)).toBe(true)
  return link.value.link.slice(PAGE.length)
}

/** The page of someone else. */
let endSaving: () => void = () => undefined
function freshPage() {
  endSaving()
  resetStores()
  backToMarket()
  endSaving = startScenarios()
}

beforeEach(() => {
  freshPage()
  libraryStore.setState({ sample: SAMPLE })
  startEngine({
    ...fakeClient().client,
    read: async (text) => ({ kind: 'answer', value: engine.read(text) }),
  })
})
afterEach(() => {
  endSaving()
  vi.unstubAllGlobals()
})

function enterWork() {
  edits.rename('For the customer')
  edits.addRows('balances', [
    { id: 'a', enabled: true, coin: 'USDT', wallet: '50000', borrowed: '', collateral: true },
  ])
  edits.addRows('positions', [
    { id: 'b', enabled: false, symbol: 'ETHUSDT', size: '-2', entry: 'about 2', leverage: '' },
    { id: 'c', enabled: true, symbol: 'BTC-24APR26-80000-C-USDT', size: '-1', entry: '900', leverage: '' },
  ])
  edits.editMarket('underlyings.BTC.index', '71000')
  edits.setBaseline(toDocument(workbook(), SAMPLE).document)
  edits.addRows('hedges', [{ id: 'd', enabled: true, symbol: 'BTCUSDT', size: '0.3' }])
}

describe('a link that is opened elsewhere', () => {
  test('opens a step of a liquidation after its own moves, and nothing of another scenario', async () => {
    enterWork()
    moves.price('BTC', -0.12)
    const after = { kind: 'after', words: 'after step 2 of the liquidation' } as const
    explain('liquidation.2.account.mmRate', { ...after, moves: { price: { BTC: '-0.3' } } })
    const moved = await made()
    explain('liquidation.2.account.mmRate', { ...after, moves: null })
    const unmoved = await made()
    explain('account.mmRate', undefined, { ...workbook(), name: 'Another' })
    const other = await made()
    freshPage()
    await openLink(moved)
    expect(movesStore.getState().price).toEqual({ BTC: -0.3 })
    expect(viewStore.getState().explained).toEqual({ address: 'liquidation.2.account.mmRate', path: [] })
    await openLink(unmoved)
    expect(movesStore.getState().price).toEqual({})
    await openLink(other)
    expect(viewStore.getState().explained).toBeNull()
  })

  test('gives the same rows, market, statement, baseline, moves and view', async () => {
    enterWork()
    moves.price('BTC', -0.12)
    moves.days(2.5)
    showTab('Liquidation')
    showUnit('BTC')
    explain('account.mmRate')
    const [rows, figures, moved] = [withoutIds(), statement(), movesStore.getState()]
    const { baseline } = scenarioStore.getState()
    const fragment = await made()
    freshPage()
    expect(await openLink(fragment)).toEqual({ name: 'For the customer', isBaselineLost: false })
    expect(withoutIds()).toBe(rows)
    expect(statement()).toEqual(figures)
    expect(movesStore.getState()).toEqual(moved)
    expect(scenarioStore.getState().baseline).toMatchObject({ positions: baseline?.positions, hedges: [] })
    expect(viewStore.getState()).toMatchObject({
      tab: 'Liquidation',
      unit: 'BTC',
      explained: { address: 'account.mmRate', path: [] },
    })
  })

  test('never goes over the work that is there, and can be taken back', async () => {
    edits.rename('Mine')
    await openLink(LINK_OF_VERSION_1)
    expect(names()).toEqual(['Mine', SHARED_BY_VERSION_1.document.name])
    lastOpening()()
    expect(workbook().name).toBe('Mine')
    expect(names()).toEqual(['Mine'])
  })

  test('is opened once: the second time the same scenario is shown, unless it was changed since', async () => {
    await openLink(LINK_OF_VERSION_1)
    await openLink(LINK_OF_VERSION_1)
    expect(names()).toHaveLength(1)
    edits.setBaseline(null)
    await openLink(LINK_OF_VERSION_1)
    expect(names()).toHaveLength(2)
  })

  test('a baseline that the engine does not take is left out, and said', async () => {
    const { document } = SHARED_BY_VERSION_1
    const fragment = await encodeLink({ ...SHARED_BY_VERSION_1, baseline: { ...document, rulebook: 'none' } })
    expect(await openLink(fragment)).toMatchObject({ isBaselineLost: true })
    expect(scenarioStore.getState().baseline).toBeNull()
  })

  test('a tab that this page does not know leaves the one that is shown', async () => {
    showTab('Compare')
    const view = { tab: 'Of tomorrow', unit: null, explained: null }
    await openLink(await encodeLink({ ...SHARED_BY_VERSION_1, view }))
    expect(viewStore.getState().tab).toBe('Compare')
  })
})

describe('what is refused changes nothing', () => {
  test.each([
    ['damaged', async () => LINK_OF_VERSION_1.slice(0, -20), /^it is damaged/],
    [
      'with what the engine refuses',
      () =>
        encodeLink({ ...SHARED_BY_VERSION_1, document: { ...SHARED_BY_VERSION_1.document, asOf: 'now' } }),
      /^expected a UTC instant/,
    ],
  ])('a link that is %s', async (_, fragment, message) => {
    edits.rename('Mine')
    expect(await openLink(await fragment())).toBeNull()
    expect(names()).toEqual(['Mine'])
    const { refused } = viewStore.getState()
    expect(refused?.names).toEqual(['The link'])
    expect(refused?.faults.map((fault) => faultMessage(fault))).toEqual([expect.stringMatching(message)])
  })

  test('a scenario with faults has no link, which would be refused', async () => {
    edits.chooseRulebook('none')
    const link = await makeLink(PAGE)
    expect(link.ok ? [] : link.faults.map(({ path }) => pathText(path))).toEqual(['rulebook'])
  })
})
