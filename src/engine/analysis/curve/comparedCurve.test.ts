import { describe, expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { type MovesDocument, NO_MOVES } from '@/engine/market/shift/moves'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { CASES, caseDocument } from '@/engine/testing/cases'
import { comparedCurve } from './comparedCurve'
import type { CurveQuestion } from './marginCurve'
import { LONG_PERPETUAL } from './testing/longPerpetual'

const engine = new Engine(RULEBOOKS)

const FIGURES = ['maintenanceMargin', 'initialMargin', 'mmRate', 'imRate'] as const

const PRICE: CurveQuestion = { axis: 'price', base: '*', points: 5 }
const AXES: readonly CurveQuestion[] = [
  PRICE,
  { axis: 'volatility', base: '*', points: 3 },
  { axis: 'days', base: '*', points: 4 },
]

function pointsOf(document: unknown, question: CurveQuestion, moves: MovesDocument) {
  const sweep = engine.sweep('comparedCurve', document, moves, question, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) => part ?? [])
}

function statementAfter(document: unknown, moves: MovesDocument) {
  const checked = engine.evaluate(document, moves)
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.value.statement
}

/** Statements print 8 places. */
function expectPrinted(ours: number, printed: string | undefined): void {
  const exact = Number(printed)
  if (Number.isFinite(exact))
    expect(Math.abs(ours - exact)).toBeLessThanOrEqual(1e-8 + 1e-10 * Math.abs(exact))
  else expect(ours).toBe(exact)
}

describe.each(CASES)('$name', ({ document }) => {
  test.each(AXES)(
    'every point against $axis is what the statement after that move says of both',
    (question) => {
      const { axis, points: least } = question
      const others: MovesDocument = axis === 'price' ? { days: '1' } : { price: { '*': '-0.1' } }
      const points = pointsOf(document, question, others)
      expect(points.length).toBeGreaterThanOrEqual(least)
      for (const { x, own, compared } of points) {
        const at = x.toFixed(15)
        const moves = axis === 'days' ? { ...others, days: at } : { ...others, [axis]: { '*': at } }
        const { account, crossMargin } = statementAfter(document, moves)
        for (const key of FIGURES) {
          expectPrinted(own[key], account[key])
          expectPrinted(compared[key], crossMargin?.[key])
        }
      }
    },
  )
})

test('where a rate passes 100 % there is a place next to it', () => {
  const points = pointsOf(LONG_PERPETUAL, { axis: 'price', base: 'BTC', points: 11 }, {})
  for (const side of ['own', 'compared'] as const) {
    const rates = points.toSorted((one, other) => one.x - other.x).map((point) => point[side].mmRate)
    const at = rates.findIndex((rate) => rate < 1)
    expect(at).toBeGreaterThan(0)
    expect(Math.min(...rates.map((rate) => Math.abs(rate - 1)))).toBeLessThan(1e-3)
  }
})

test('where the model is compared with none there is no such curve', () => {
  const scenario = sound(caseDocument('02-short-calls-hedged'))
  const pointsUnder = (rulebook: Rulebook) => {
    const of = { ...scenario, rulebook }
    return [...comparedCurve({ scenario: of, unmoved: of, moves: NO_MOVES }, PRICE)]
  }
  expect(pointsUnder(scenario.rulebook).length).toBeGreaterThan(0)
  expect(pointsUnder({ ...scenario.rulebook, compared: null })).toEqual([])
})
