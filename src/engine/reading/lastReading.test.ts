import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { pathText } from '@/engine/documents/path'
import { caseDocument } from '@/engine/testing/cases'
import { checkScenario } from './checkScenario'
import { documentScenario, nothingRead, readDocument } from './readDocument'
import { RULEBOOKS } from './testing/documents'

const document = caseDocument('11-two-units') as ScenarioDocument
const [first, ...others] = document.positions ?? []

test('rows that are written as they were are the same objects, at the place where they stand', () => {
  const last = nothingRead()
  const before = readDocument(document, RULEBOOKS, last).reading
  const edited = structuredClone({ ...document, positions: [{ ...first, size: '7.25' }, ...others] })
  const now = readDocument(edited, RULEBOOKS, last)
  const trades = now.reading?.positions.map((row) => row.trade)
  expect(trades?.[0]?.size.toString()).toBe('7.25')
  expect(trades?.slice(1)).toEqual(before?.positions.slice(1).map((row) => row.trade))
  for (const [place, trade] of (trades ?? []).entries()) {
    if (place > 0) expect(trade).toBe(before?.positions[place]?.trade)
  }
  expect(now.reading?.positions[1]).toBe(before?.positions[1])
  expect(now.reading?.positions[1]?.part.value).toEqual(edited.positions[1])
  expect(now.reading?.positions[1]?.part.path).toBe('positions[1]')
  const quotes = now.reading?.market.quotes ?? []
  expect(quotes.every(({ quote }, place) => quote === before?.market.quotes[place]?.quote)).toBe(true)
})

test('rows that have moved to another place are read anew', () => {
  const last = nothingRead()
  readDocument(document, RULEBOOKS, last)
  const { header, reading } = readDocument({ ...document, positions: others }, RULEBOOKS, last)
  if (header === null || reading === null) throw new Error('The case is not read.')
  const { positions } = documentScenario(header, reading, new Map())
  expect(positions.map(({ path }) => path)).toEqual(others.map((_, place) => `positions[${place}]`))
})

test('faults are told every time', () => {
  const last = nothingRead()
  const faulty = { ...document, positions: [{ ...first, entry: '0' }, { ...first, sise: '1' }, ...others] }
  const once = checkScenario(faulty, RULEBOOKS, last)
  expect(once.ok).toBe(false)
  expect(checkScenario(structuredClone(faulty), RULEBOOKS, last)).toEqual(once)
  expect(checkScenario(document, RULEBOOKS, last).ok).toBe(true)
})

test('the faults of a row that is kept are those of the document that is read', () => {
  const last = nothingRead()
  const [, second] = document.positions ?? []
  const sound = checkScenario(document, RULEBOOKS, last)
  const twice = { ...document, positions: [{ ...first, symbol: second?.symbol }, ...others] }
  const checked = checkScenario(twice, RULEBOOKS, last)
  expect(checked.ok ? [] : checked.faults.map(({ path }) => pathText(path))).toEqual(['positions[1].symbol'])
  expect(checked).toEqual(checkScenario(twice, RULEBOOKS))
  expect(sound.ok).toBe(true)
  expect(checkScenario(document, RULEBOOKS, last).ok).toBe(true)
})
