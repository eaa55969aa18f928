import { describe, expect, test, vi } from 'vitest'
import { heldPortfolio } from '@/models/heldPortfolio'
import { componentsOf } from '@/state/result/marginComponents'
import { fromDocument } from '@/state/workbook/fromDocument'
import { summary } from './summary'
import { cellsOf, libraryOf, resultUnder, statementIn, tablesOf } from './testing/statements'
import { TOY_BOOKS, TOY_DOCUMENT } from './testing/toyBook'

vi.mock('@/engine/models/registry', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/engine/models/registry')>()
  const { TOY } = await import('@/engine/models/testing/toyModel')
  return { ...own, MODELS: { ...own.MODELS, toy: TOY } }
})
vi.mock('@/engine/models/parameterTables', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/engine/models/parameterTables')>()
  const { TOY } = await import('@/engine/models/testing/toyModel')
  const isToy = (rulebook: unknown) => Object(rulebook).model === TOY.id
  return {
    PARAMETER_TABLES: { ...own.PARAMETER_TABLES, toy: TOY.parameters },
    tableOf: (rulebook: unknown) => (isToy(rulebook) ? TOY.parameters : own.tableOf(rulebook)),
  }
})
vi.mock('@/models/accountModels', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/models/accountModels')>()
  const { TOY_WORDS } = await import('./testing/toyWords')
  return { ...own, accountWords: (model: string) => (model === 'toy' ? TOY_WORDS : own.accountWords(model)) }
})

describe('the page of an account of a second model', () => {
  const result = resultUnder(TOY_BOOKS, fromDocument(TOY_DOCUMENT))
  const { model, statement } = result.current
  const unit = statement.units.BTC
  if (unit === undefined) throw new Error('no unit')

  test('has the parts of the margin by the model’s own words', () => {
    expect(model).toBe('toy')
    const parts = componentsOf({ model, base: 'BTC', unit })
    expect(parts.map(({ name, value, address }) => [name, value, address])).toEqual([
      ['Toy loss', '3600', 'units.BTC.maxLoss'],
      ['Charge by kind', '600', 'units.BTC.contingency.byKind'],
      ['Charge by contract', '390', 'units.BTC.contingency.byContract'],
    ])
    expect(heldPortfolio(unit.portfolios)).toEqual({ name: 'held', margin: '2100' })
  })

  test('sums the account up', () => {
    const { name, asOf } = statement
    const lines = summary({ model, name, statement, sentence: '', asOf, rulebook: 'Toy' }).split('\n')
    expect(lines).toContain(
      'BTC: maintenance margin 2,100.00 USD (toy loss 3,600.00, charge by kind 600.00, charge by contract 390.00)',
    )
    expect(lines).toContain('Open orders add no margin')
  })

  test('prints a statement of its parts and parameters, and of nothing that it has not', () => {
    const printed = statementIn(result, libraryOf(TOY_BOOKS))
    expect(printed.subtitle).toContain('rulebook Toy')
    expect(cellsOf(printed, 'From the maximum loss to the margin, BTC')).toEqual([
      ['Toy loss', '3600', ''],
      ['Charge by kind', '600', 'Share by kind 2\u202f% (assumed)'],
      ['Charge by contract', '390', 'Share by contract 1.3\u202f% (assumed)'],
      ['Maintenance margin', '2100', ''],
      ['Initial margin', '4200', ''],
    ])
    expect(cellsOf(printed, 'Other parameters, BTC')).toEqual([['Maintenance share', '50\u202f%', 'assumed']])
    expect(cellsOf(printed, 'Coins')[0]?.at(-1)).toBe('')
    // Four scenarios that are no rectangle.
    const scenarios = cellsOf(printed, 'Profit and loss in every scenario, BTC, USD')
    expect(scenarios.map((cells) => cells.slice(1, -1))).toEqual([
      ['3000', '', ''],
      ['', '-3600', ''],
      ['', '12000', ''],
      ['', '', '-9000'],
    ])
    expect(tablesOf(printed).map(({ title }) => title)).not.toContain(
      'Where the exchange steps in, by MM rate',
    )
  })
})
