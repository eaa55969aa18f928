import { expect, test } from 'vitest'
import { subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { WHOLE } from '@/engine/sweep/sweep'
import { caseDocument } from '@/engine/testing/cases'
import { marginSurface } from './marginSurface'
import { manyUnits } from './testing/manyUnits'

const QUESTION = { base: '*', prices: 3, volatilities: 4 }

test('a surface of many units comes in several pieces for each cell, one of few in one for each price', () => {
  const piecesOf = (document: unknown) => [...marginSurface(subjectOf(document), QUESTION, WHOLE)]
  expect(piecesOf(manyUnits(300)).length).toBeGreaterThan(3 * 12)
  const few = piecesOf(caseDocument('11'))
  expect(few.length).toBeLessThanOrEqual(3 + 1)
  expect(few.flatMap(({ part }) => part?.cells ?? [])).toHaveLength(12)
})

test('progress never goes back and ends at all of it', () => {
  const done = [...marginSurface(subjectOf(manyUnits(100)), QUESTION, WHOLE)].map((piece) => piece.done)
  expect(done).toEqual(done.toSorted((one, other) => one - other))
  expect(done.at(-1)).toBe(1)
})
