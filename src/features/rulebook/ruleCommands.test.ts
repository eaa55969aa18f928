import { beforeEach, describe, expect, it } from 'vitest'
import { importRulebook } from '@/actions/rulebookFile'
import { faultLine } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import { builtIn } from '@/engine/reading/testing/documents'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { dismissToast, shownToasts } from '@/ui/overlays/toasts'
import { chooseRulebook, resetAll, resetRule, setRule, whyNot } from './ruleCommands'

const GUIDE = builtIn('uta-guide')
const RANGE = 'units.BTC.stress.priceRange'

const overrides = () => scenarioStore.getState().workbook.rulebookOverrides
const steps = () => scenarioStore.temporal.getState().pastStates.length
const file = (document: unknown) => new File([JSON.stringify(document)], 'mine.json')

beforeEach(() => {
  libraryStore.setState({ rulebooks: { 'uta-guide': GUIDE, 'uta-observed': builtIn('uta-observed') } })
  scenarioStore.setState({ workbook: EMPTY_WORKBOOK })
  scenarioStore.temporal.getState().clear()
  for (const { id } of shownToasts()) dismissToast(id)
})

describe('an edit', () => {
  it('is one step of undo', () => {
    setRule(RANGE, '0.15')
    expect(overrides()).toEqual({ units: { BTC: { stress: { priceRange: '0.15' } } } })
    expect(steps()).toBe(1)
    undo()
    expect(overrides()).toBeNull()
  })

  it('that changes nothing is no step, and a faulty one never enters the scenario', () => {
    setRule(RANGE, '0.100')
    setRule(RANGE, '5')
    expect(whyNot(RANGE, '5')).toMatch(/^Expected/)
    expect([overrides(), steps()]).toEqual([null, 0])
  })

  it('is kept when another rulebook is chosen', () => {
    setRule(RANGE, '0.15')
    expect(chooseRulebook('uta-observed')).toBeUndefined()
    expect(scenarioStore.getState().workbook.rulebook).toBe('uta-observed')
    expect(overrides()).not.toBeNull()
  })
})

describe('a reset', () => {
  it('that would break a rule is not made, and says why', () => {
    setRule('liquidation.liquidationRate', '1.5')
    setRule('liquidation.targetRate', '1.2')
    resetRule('liquidation.liquidationRate')
    expect(overrides()).toEqual({ liquidation: { liquidationRate: '1.5', targetRate: '1.2' } })
    expect(shownToasts().at(-1)?.message).toMatch(/^Liquidation, liquidation rate cannot be reset alone/)
  })

  it('of everything comes back on request, beside later edits', () => {
    setRule(RANGE, '0.15')
    setRule('borrow.imr', '0.2')
    resetAll()
    expect(overrides()).toBeNull()
    setRule('borrow.imr', '0.3')
    shownToasts().at(-1)?.action?.onAction()
    expect(overrides()).toEqual({
      units: { BTC: { stress: { priceRange: '0.15' } } },
      borrow: { imr: '0.3' },
    })
  })
})

describe('an import', () => {
  it('is one step of undo, with the changes and the rulebook', async () => {
    setRule(RANGE, '0.15')
    const before = overrides()
    const document = { ...builtIn('uta-observed'), borrow: { imr: '0.2', mmr: '0.04' } }
    expect(await importRulebook(file(document))).toBeNull()
    expect(scenarioStore.getState().workbook.rulebook).toBe('uta-observed')
    expect(overrides()).toEqual({ borrow: { imr: '0.2' } })
    expect(steps()).toBe(2)
    undo()
    expect(overrides()).toEqual(before)
    expect(scenarioStore.getState().workbook.rulebook).toBe('uta-guide')
  })

  it('of a faulty or too large file changes nothing', async () => {
    const faulty = await importRulebook(file({ ...GUIDE, borrow: { imr: '0', mmr: '0' } }))
    expect(faulty?.faults.map(({ path }) => pathText(path))).toEqual(['borrow.imr', 'borrow.mmr'])
    const large = await importRulebook(new File(['x'.repeat(1_048_577)], 'large.json'))
    expect(large?.faults.map(faultLine)).toEqual(['expected at most 1 MB (1,048,576 bytes), got 1,048,577'])
    expect(steps()).toBe(0)
  })
})
