import { expect, test } from 'vitest'
import { subjectOf } from '@/engine/hedging/testing/sweeps'
import { WHOLE } from '@/engine/sweep/sweep'
import { caseDocument } from '@/engine/testing/cases'
import { marginSurface } from './marginSurface'

test('a surface comes in pieces of a unit each, however many units there are', () => {
  const question = { base: '*', prices: 5, volatilities: 4 }
  const pieces = [...marginSurface(subjectOf(caseDocument('11')), question, WHOLE)]
  const cells = pieces.flatMap(({ part }) => part?.cells ?? []).length
  expect(cells).toBe(20)
  // Two units in each cell, and a part for each price.
  expect(pieces).toHaveLength(2 * cells + 5)
  const done = pieces.map((piece) => piece.done)
  expect(done).toEqual(done.toSorted((one, other) => one - other))
  expect(done.at(-1)).toBe(1)
})
