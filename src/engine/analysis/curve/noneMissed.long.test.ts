import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '@/engine/analysis/hedges/testing/sweeps'
import type { CurveAxis } from './axis'
import { marginCurve } from './marginCurve'
import { booksNearLevels, subjectNearLevels } from './testing/nearLevels'
import { missed } from './testing/scan'

/** Places of a scan: 16 between two points of a curve at equal distances. */
const PLACES = 2000

test.each<[CurveAxis, number, number]>([
  ['price', 14, 77],
  ['days', 14, 201],
  ['volatility', 8, 303],
])(
  'against %s no crossing is missed that a scan sees, over %i books near the levels',
  (axis, books, seed) => {
    let all = 0
    fc.assert(
      fc.property(booksNearLevels, (book) => {
        const subject = subjectNearLevels(book)
        const question = { axis, base: '*', points: 121 }
        const scan = missed(subject, question, partsOf(marginCurve(subject, question)), PLACES)
        all += scan.seen
        expect(scan.missed).toEqual([])
      }),
      { numRuns: books, seed, endOnFailure: true },
    )
    // So many that a curve which misses some is found out.
    expect(all).toBeGreaterThan(3)
  },
)
