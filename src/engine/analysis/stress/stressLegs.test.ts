import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { scenarioDocuments } from '@/engine/testing/documents'
import { toleranceOf } from '@/engine/testing/tolerance'
import { sweptOnce } from './testing/swept'

test('legs are those of the statement, and in every scenario they add up to it', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const scenario = sound(document)
      for (const [base, unit] of Object.entries(statement(scenario).units)) {
        const { legs } = sweptOnce('stressLegs', document, { base, decides: unit.portfolios.decides })
        const within = toleranceOf(scenario, base).money.toNumber()
        expect(legs.map(({ from, size }) => [from, size])).toEqual(
          unit.legs.map(({ from, size }) => [from, expect.closeTo(Number(size), 7)]),
        )
        for (const [scenarioIndex, { pnl }] of unit.scenarios.entries()) {
          const together = legs.reduce((sum, { pnls }) => sum + (pnls[scenarioIndex] ?? Number.NaN), 0)
          expect(Math.abs(together - Number(pnl))).toBeLessThanOrEqual(within + 1e-9 * Math.abs(together))
        }
        const worst = unit.worstScenario
        const at = unit.scenarios.findIndex(({ price, iv }) => price === worst?.price && iv === worst.iv)
        if (at < 0) continue
        for (const [i, leg] of unit.legs.entries()) {
          expect(Math.abs((legs[i]?.pnls[at] ?? Number.NaN) - Number(leg.worstPnl))).toBeLessThanOrEqual(
            within + 1e-9 * Math.abs(Number(leg.worstPnl)),
          )
        }
      }
    }),
    { numRuns: 40 },
  )
})
