import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '@/engine/numbers/figure'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { sound } from '@/engine/reading/testing/documents'
import { scenarioDocuments } from '@/engine/testing/documents'
import { roundingOf } from '@/engine/testing/tolerance'
import { known } from '@/engine/util/known'
import { EXPLAINED } from './explainedInterpreter'
import { FAST } from './fastInterpreter'
import { countedOrders } from './orders'
import { type UnitMargin, unitMargin } from './unitMargin'

test('margins in plain doubles agree with the explained ones in every component', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const scenario = sound(document)
      const orders = countedOrders(scenario)
      for (const base of unitsInUse(scenario)) {
        const exact = amounts(
          unitMargin<Figure>(EXPLAINED, scenario, orders, base),
          (figure) => figure.double,
        )
        const fast = amounts(unitMargin<number>(FAST, scenario, orders, base), (value) => value)
        expect(fast).toHaveLength(exact.length)
        const absolute = roundingOf(scenario, base).toNumber()
        for (const [i, value] of exact.entries()) {
          const off = Math.abs((fast[i] ?? Number.NaN) - value)
          expect(off).toBeLessThanOrEqual(1e-9 * Math.abs(value) + absolute)
        }
      }
    }),
    { numRuns: 60 },
  )
})

/** Every amount of a unit's margin in one order, so that two interpreters can be compared. */
function amounts<V>(margin: UnitMargin<V>, read: (value: V) => number): readonly number[] {
  const values = margin.unit.model.orderPortfolios.flatMap(({ name }) => {
    const { stress, contingency, charged, hedgedSpot, needed } = known(margin.portfolios, name)
    const parts = [...Object.values(contingency), ...charged.flatMap(({ charges }) => charges)]
    return [stress.maxLoss, ...stress.pnls, ...parts, hedgedSpot, needed]
  })
  return [...values, margin.maintenanceMargin, margin.initialMargin].map(read)
}
