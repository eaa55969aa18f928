import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UTA } from '@/engine/models/uta'
import { figures } from '@/engine/numbers/figures'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { sound } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import { EXPLAINED } from './explainedInterpreter'
import { FAST } from './fastInterpreter'
import { groupSums } from './groupSums'
import { countedOrders } from './orders'
import { priceUnit } from './priceUnit'
import { marginInUnit, unitMargin } from './unitMargin'

const CHARGES = UTA.components.flatMap(({ charges }) => charges)

test('what counts contracts of one kind alone charges the same whatever spot hedges', () => {
  const ofOneKind = CHARGES.filter(({ counts }) => counts !== 'all')
  expect(ofOneKind.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(scenarioDocuments, fc.integer({ min: -9, max: 9 }), (document, hedgedSpot) => {
      const scenario = sound(document)
      for (const base of unitsInUse(scenario)) {
        const { unit, legs } = unitMargin<number>(FAST, scenario, countedOrders(scenario), base)
        const spot = { quantity: hedgedSpot, size: Math.abs(hedgedSpot), collateralRatio: 0.9 }
        for (const charge of ofOneKind) {
          const sums = groupSums(numbers, charge, unit, [legs.held], 0)
          const alone = charge.charge(numbers, unit, sums, { hedgedSpot: 0, spot: null })
          expect(charge.charge(numbers, unit, sums, { hedgedSpot, spot })).toBe(alone)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test.each(['option', 'linear'] as const)(
  'where a position of kind %s is edited, only what counts it is charged anew',
  (kind) => {
    const scenario = sound(caseDocument('02-short-calls-hedged'))
    const [base = ''] = unitsInUse(scenario)
    const unit = priceUnit(EXPLAINED, scenario, base)
    const chargesOf = (of: Scenario) =>
      marginInUnit(figures, unit, of, countedOrders(of)).held.charged.flatMap(({ charges }) => charges)
    const before = chargesOf(scenario)
    const edited = scenario.positions.findIndex(({ contract }) => contract.kind === kind)
    const positions = scenario.positions.map((row, place) =>
      place === edited ? { ...row, size: row.size.times(2) } : row,
    )
    expect(edited).not.toBe(-1)
    const now = chargesOf({ ...scenario, positions })
    const kept = CHARGES.filter((_, i) => now[i] === before[i]).map(({ counts }) => counts)
    expect(kept).toEqual(kind === 'option' ? ['linears'] : ['options', 'options'])
  },
)
