import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedOrders } from '@/engine/margin/orders'
import { marginInUnit } from '@/engine/margin/unitMargin'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { sound } from '@/engine/reading/testing/documents'
import { scenarioDocuments } from '@/engine/testing/documents'
import { toleranceOf } from '@/engine/testing/tolerance'
import { known } from '@/engine/util/known'
import { hedgeableUnit } from './hedgeableUnit'
import { hedgeMargins } from './hedgeMargins'
import { hedgingInstruments, type Instrument } from './hedgingInstruments'
import { withHedge } from './reduceOnlySizes'
import { changedBalances, spotTrade } from './spotTrade'

/** The scenario after a trade, as its adoption would make it. */
function traded(scenario: Scenario, base: string, { contract }: Instrument, size: number): Scenario {
  const amount = new Decimal(size)
  if (contract !== null) return withHedge(scenario, contract, amount)
  const changes = spotTrade(scenario.balances, scenario.market, base, amount)
  return { ...scenario, balances: changedBalances(scenario.balances, changes) }
}

test('the fast margin of a hedge is the margin of the scenario with that hedge', () => {
  fc.assert(
    fc.property(
      scenarioDocuments,
      fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 3, maxLength: 3 }),
      fc.nat(),
      (document, counts, chosen) => {
        const scenario = sound({ ...document, account: { ...document.account, spotHedging: true } })
        for (const base of unitsInUse(scenario)) {
          const all = hedgingInstruments(scenario, base)
          const hedgeable = hedgeableUnit(scenario, base, all)
          const linear = all.filter(({ kind }) => kind !== 'option')
          const pairs = [
            [all[chosen % all.length]],
            [linear[chosen % linear.length], linear[(chosen + 1) % linear.length]],
          ]
          for (const picked of pairs) {
            const instruments = picked.filter((one) => one !== undefined)
            if (instruments.length === 2 && instruments[0] === instruments[1]) continue
            const margins = hedgeMargins(hedgeable, instruments)
            for (const count of counts) {
              const wallet = scenario.balances.find(({ coin }) => coin === base)?.wallet.toNumber() ?? 0
              const sizes = instruments.map(({ kind }, i) =>
                kind === 'inversePerpetual'
                  ? count * 100
                  : Math.max((count * (i + 1)) / 100, kind === 'spot' ? -wallet : -20),
              )
              const after = instruments.reduce(
                (now, one, i) => traded(now, base, one, sizes[i] ?? 0),
                scenario,
              )
              const expected = marginInUnit(a, hedgeable.unit, after, countedOrders(after))
              const { maintenanceMargin, decides, components } = margins.detail(sizes)
              const slack = toleranceOf(after, base).money.toNumber()
              const near = (actual: number, wanted: number) =>
                expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + slack)
              near(maintenanceMargin, expected.maintenanceMargin)
              expect(margins.at(sizes)).toBe(maintenanceMargin)
              const { contingency, stress } = known(expected.portfolios, decides)
              near(components.maxLoss, stress.maxLoss)
              for (const { id } of hedgeable.unit.model.components)
                near(known(components, id), known(contingency, id))
            }
          }
        }
      },
    ),
    { numRuns: 150 },
  )
})
