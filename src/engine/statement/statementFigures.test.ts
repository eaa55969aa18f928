import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sound } from '@/engine/reading/testing/documents'
import { CASES } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import { statementFigures } from './statementFigures'

test.each(CASES)('every figure of $name follows from its inputs', ({ document }) => {
  const { figures, faults } = walkFigures(statementFigures(sound(document)).figures)
  expect(faults).toEqual([])
  expect(figures.size).toBeGreaterThan(100)
})

test('every figure of any portfolio follows from its inputs, every leaf has its source', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      expect(walkFigures(statementFigures(sound(document)).figures).faults).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('the walk meets every kind of operation and of source', () => {
  const met = new Set(
    CASES.flatMap(({ document }) =>
      [...walkFigures(statementFigures(sound(document)).figures).figures].map(
        ({ operation, source }) => operation ?? source?.kind,
      ),
    ),
  )
  const operations = [
    'sum',
    'product',
    'difference',
    'quotient',
    'negation',
    'absolute',
    'maximum',
    'minimum',
  ]
  const special = ['weightedAverage', 'tiered', 'stepped', 'rate', 'callImpliedVolatility']
  const grid = ['gridSum', 'gridProduct', 'callChange', 'putChange', 'shockedVolatility']
  const sources = ['input', 'market', 'parameter', 'contract', 'rule']
  for (const kind of [...operations, ...special, ...grid, ...sources]) expect(met).toContain(kind)
})
