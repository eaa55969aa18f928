import { beforeEach, describe, expect, it } from 'vitest'
import { EXTENDED } from '@/engine/models/deribit/parameters'
import { SCENARIOS as DERIVE_SCENARIOS } from '@/engine/models/derive/parameters'
import { SCENARIOS } from '@/engine/models/paradex/parameters'
import type { ListShape } from '@/engine/models/parameterTable'
import { builtIn } from '@/engine/reading/testing/documents'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { effectiveValue } from '@/state/workbook/rulebookEdits'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { cellPlace, listOfRows, listRowsOf, withRowAdded } from './lists'
import { resetRule, setRule, whyNot, whyNotText } from './ruleCommands'
import { withCells } from './tiers'

function shapeOf({ rows }: { rows: Readonly<Record<string, { list?: ListShape }>> }): ListShape {
  const list = Object.values(rows)[0]?.list
  if (list === undefined) throw new Error('no list')
  return list
}

const PATH = 'units.BTC.scenarios'
const SHAPE = shapeOf(SCENARIOS)
const BARE = shapeOf(EXTENDED)

function open(venue: string, shape: ListShape, path = PATH) {
  const rulebook = builtIn(venue)
  libraryStore.setState({ rulebooks: { [venue]: rulebook } })
  scenarioStore.setState({ workbook: { ...EMPTY_WORKBOOK, rulebook: venue } })
  scenarioStore.temporal.getState().clear()
  return listRowsOf(effectiveValue(rulebook, path), shape)
}

const overrides = () => scenarioStore.getState().workbook.rulebookOverrides

beforeEach(() => {
  scenarioStore.setState({ workbook: EMPTY_WORKBOOK })
})

describe('a list', () => {
  it('is read and written as it stands, bare decimals too', () => {
    expect(listRowsOf(['0.5', '-0.5', 1], BARE)).toEqual([{ value: '0.5' }, { value: '-0.5' }, { value: '' }])
    expect(listOfRows([{ value: '0.5' }, { value: '-0.5' }], BARE)).toEqual(['0.5', '-0.5'])
    const row = { price: '0.1', volatility: '0.2', weight: '1' }
    expect(listOfRows(listRowsOf([row], SHAPE), SHAPE)).toEqual([row])
    expect(listRowsOf('no list', SHAPE)).toEqual([])
  })

  it('grows by a row like the last, and from nothing by one within its bounds', () => {
    expect(withRowAdded([{ value: '0.5' }, { value: '2' }], BARE).at(-1)).toEqual({ value: '2' })
    expect(withRowAdded([], BARE)).toEqual([{ value: '1' }])
    expect(withRowAdded([], shapeOf(DERIVE_SCENARIOS))).toEqual([
      { price: '1', volatility: 'up', weight: '1' },
    ])
  })
})

describe('an edit of a list', () => {
  it('is one step of undo, and a reset leaves nothing of it', () => {
    const rows = open('paradex', SHAPE)
    const edited = withCells(rows, 1, { weight: '0.5' })
    setRule(PATH, edited)
    expect(overrides()).toEqual({ units: { BTC: { scenarios: edited } } })
    undo()
    expect(overrides()).toBeNull()
    setRule(PATH, withRowAdded(rows, SHAPE))
    expect(effectiveValue(overrides(), PATH)).toHaveLength(rows.length + 1)
    resetRule(PATH)
    expect(overrides()).toBeNull()
    setRule(PATH, rows.toSpliced(0, 1))
    expect(effectiveValue(overrides(), PATH)).toEqual(rows.slice(1))
  })

  it('is refused out of bounds, in per cent, at its own field', () => {
    const rows = open('paradex', SHAPE)
    expect(whyNot(PATH, withCells(rows, 1, { weight: '2' }), cellPlace(PATH, 1, 'weight', SHAPE))).toBe(
      'Expected a number above 0\u202f%, at most 100\u202f%',
    )
    expect(whyNot(PATH, [])).toBe('Expected 1 to 200 rows, got 0')
    const many = Array.from({ length: 201 }, () => rows[0])
    expect(whyNot(PATH, many)).toBe('Expected 1 to 200 rows, got 201')
  })

  it('of bare decimals is refused at its row', () => {
    const path = 'units.BTC.extended'
    open('deribit', BARE, path)
    expect(whyNot(path, ['0.5', '0'], cellPlace(path, 1, 'value', BARE))).toMatch(/other than 0\u202f%$/)
  })

  it('that breaks a rule between fields says so', () => {
    const shape = shapeOf(DERIVE_SCENARIOS)
    const rows = open('derive', shape)
    const moved = rows.findIndex(({ price }) => price !== '0')
    const tilted = withCells(rows, moved, { volatility: 'linear' })
    expect(whyNot(PATH, tilted, cellPlace(PATH, moved, 'volatility', shape))).toBe(
      'Expected up, same or down where the price moves',
    )
  })
})

it('a text is an override like any other, and never empty', () => {
  const path = 'units.BTC.haircut.as'
  open('derive', shapeOf(DERIVE_SCENARIOS))
  expect([whyNotText(path, ' '), whyNotText(path, 'CBBTC')]).toEqual(['Enter a text', undefined])
  setRule(path, 'CBBTC')
  expect(overrides()).toEqual({ units: { BTC: { haircut: { as: 'CBBTC' } } } })
  resetRule(path)
  expect(overrides()).toBeNull()
})
