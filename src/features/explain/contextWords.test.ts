import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { caseDocument } from '@/engine/testing/cases'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { contextWords } from './contextWords'

const DOCUMENT = caseDocument('01') as ScenarioDocument
const said = (workbook: object, moves: object | null = null) =>
  contextWords(
    'Scenario "A"',
    'Public guide',
    { ...EMPTY_WORKBOOK, ...workbook },
    { document: DOCUMENT, moves },
  )
const OF = 'of 2026-03-24T02:28:10Z'

test.each([
  [{ marketSource: { kind: 'sample' } }, `sample market ${OF}`],
  [
    { marketSource: { kind: 'sample' }, marketEdits: { 'underlyings.BTC.index': '1' } },
    `edited sample market ${OF}`,
  ],
  // Of the sample's own instant, and yet not the sample.
  [{ marketSource: { kind: 'file', market: DOCUMENT.market, asOf: DOCUMENT.asOf } }, `market ${OF}`],
])('%j is the %s', (workbook, market) => {
  expect(said(workbook)).toBe(`Scenario "A", rulebook Public guide, ${market}.`)
})

test('what is moved is said', () => {
  const moved = said({ marketSource: { kind: 'sample' } }, { price: { BTC: '-0.12' } })
  expect(moved.replaceAll('\u202f', ' ')).toBe(
    `Scenario "A", rulebook Public guide, sample market ${OF}, what if BTC −12 %.`,
  )
})
