import { describe, expect, test, vi } from 'vitest'
import { SOUND } from '@/engine/reading/testing/documents'
import { EMPTY_WORKBOOK, type PositionRow, type Workbook } from '@/state/workbook/workbook'

const baseline = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const row = (id: string): PositionRow => ({
  id,
  enabled: true,
  symbol: 'BTCUSDT',
  size: '1',
  entry: '',
  leverage: '',
})

/** The page as it is loaded. */
async function load() {
  vi.resetModules()
  const page = await import('./scenarioStore')
  const { scenarioStore } = page
  return {
    ...page,
    state: () => scenarioStore.getState(),
    workbook: () => scenarioStore.getState().workbook,
    steps: () => scenarioStore.temporal.getState().pastStates.length,
  }
}

describe('undo', () => {
  const before: Workbook = {
    ...EMPTY_WORKBOOK,
    positions: [row('a'), row('b')],
    marketEdits: { 'stablecoins.USDT': '0.99' },
  }
  type Page = Awaited<ReturnType<typeof load>>
  const kinds: readonly [string, (page: Page) => void][] = [
    ['open', ({ edits }) => edits.open(EMPTY_WORKBOOK)],
    ['rename', ({ edits }) => edits.rename('Other')],
    ['chooseRulebook', ({ edits }) => edits.chooseRulebook('uta-observed')],
    ['switchSpotHedging', ({ edits }) => edits.switchSpotHedging(true)],
    ['setBaseline', ({ edits }) => edits.setBaseline(null)],
    ['addRows', ({ edits }) => edits.addRows('positions', [row('c'), row('d')])],
    ['editRow', ({ edits }) => edits.editRow('positions', 'b', { size: 'not yet a number' })],
    ['removeRow', ({ edits }) => edits.removeRow('positions', 'a')],
    ['restoreRow', ({ edits }) => edits.restoreRow('positions', row('c'), { place: 1, after: 'a' })],
    ['moveRow', ({ edits }) => edits.moveRow('positions', 'a', 1)],
    ['setRows', ({ edits }) => edits.setRows('positions', [])],
    ['editMarket', ({ edits }) => edits.editMarket('stablecoins.USDT', '0.98')],
    ['resetMarket', ({ edits }) => edits.resetMarket()],
    ['restoreMarket', ({ edits }) => edits.restoreMarket({ 'stablecoins.USDC': '1.01' })],
  ]

  test.each(kinds)('%s is one step that undo takes back and redo does again', async (_, edit) => {
    const page = await load()
    page.edits.open(before)
    page.edits.setBaseline(baseline)
    const start = page.state()
    const steps = page.steps()
    edit(page)
    const edited = page.state()
    expect(edited).not.toEqual(start)
    expect(page.steps()).toBe(steps + 1)
    page.undo()
    expect(page.state()).toEqual(start)
    page.redo()
    expect(page.state()).toEqual(edited)
  })

  test('opening takes the baseline along, and undo brings both back', async () => {
    const page = await load()
    page.edits.open(before)
    page.edits.setBaseline(baseline)
    page.edits.open(EMPTY_WORKBOOK)
    expect(page.state().baseline).toBeNull()
    page.undo()
    expect(page.state()).toEqual({ workbook: before, baseline })
  })

  const noOps: readonly [string, (page: Page) => void][] = [
    ['the same name', ({ edits }) => edits.rename(before.name)],
    ['the same rulebook', ({ edits }) => edits.chooseRulebook(before.rulebook)],
    ['the same switch', ({ edits }) => edits.switchSpotHedging(before.spotHedging)],
    ['the same cell', ({ edits }) => edits.editRow('positions', 'a', { size: '1' })],
    ['a row that is gone', ({ edits }) => edits.editRow('positions', 'gone', { size: '2' })],
    ['removing a row that is gone', ({ edits }) => edits.removeRow('positions', 'gone')],
    ['no rows', ({ edits }) => edits.addRows('positions', [])],
    ['moving the first row up', ({ edits }) => edits.moveRow('positions', 'a', -1)],
    ['the same market value', ({ edits }) => edits.editMarket('stablecoins.USDT', '0.99')],
    ['resetting what is not edited', ({ edits }) => edits.editMarket('stablecoins.USDC', null)],
    ['no baseline twice', ({ edits }) => edits.setBaseline(null)],
  ]

  test.each(noOps)(
    'an edit that changes nothing is no step and changes no reference: %s',
    async (_, edit) => {
      const page = await load()
      page.edits.open(before)
      const start = page.state()
      const steps = page.steps()
      edit(page)
      expect(page.steps()).toBe(steps)
      expect(page.state()).toBe(start)
    },
  )

  test('the last 200 steps are kept', async () => {
    const page = await load()
    for (let i = 0; i <= 250; i += 1) page.edits.rename(`Name ${i}`)
    for (let i = 0; i < 250; i += 1) page.undo()
    expect(page.workbook().name).toBe('Name 50')
  })

  test('after an undo a new edit takes the place of what could be redone', async () => {
    const page = await load()
    page.edits.rename('A')
    page.undo()
    page.edits.rename('B')
    page.redo()
    expect(page.workbook().name).toBe('B')
  })
})
