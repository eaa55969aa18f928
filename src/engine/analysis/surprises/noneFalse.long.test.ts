import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import type { ScenarioDocument } from '@/engine/documents/document'
import { sound } from '@/engine/reading/testing/documents'
import { type Statement, statement } from '@/engine/statement/statement'
import { scenarioDocuments } from '@/engine/testing/documents'
import type { Surprise } from './surprise'
import { surprises } from './surprises'

type Of<K extends Surprise['kind']> = Extract<Surprise, { kind: K }>

const statementOf = (document: ScenarioDocument) => statement(sound(document))
const marginOf = (its: Statement, base: string) => Number(its.units[base]?.maintenanceMargin ?? 0)

/** Doubles against exact decimals: as near as a printed amount of this size can be. */
function near(one: number, other: number): void {
  expect(Math.abs(one - other)).toBeLessThan(1e-6 + 1e-8 * Math.max(Math.abs(one), Math.abs(other)))
}

function withoutRow(document: ScenarioDocument, path: string): ScenarioDocument {
  const without = <Row>(list: string, rows: readonly Row[] | undefined) =>
    rows?.filter((_, place) => path !== `${list}[${place}]`) ?? []
  return {
    ...document,
    positions: without('positions', document.positions),
    hedges: without('hedges', document.hedges),
    orders: without('orders', document.orders),
  }
}

function withoutDecay(document: ScenarioDocument, base: string): ScenarioDocument {
  const units = Object(document.rulebookOverrides?.units)
  const unit = Object(units[base])
  const its = { ...unit, stress: { ...Object(unit.stress), expiryDecaySeconds: '0' } }
  return {
    ...document,
    rulebookOverrides: { ...document.rulebookOverrides, units: { ...units, [base]: its } },
  }
}

/** Each claim computed once more, by the exact statement of a document from which the cause is taken away. */
const CHECKS: {
  readonly [K in Surprise['kind']]?: (surprise: Of<K>, document: ScenarioDocument, now: Statement) => void
} = {
  nearExpiry: ({ base, margin, withWholeShock, share }, document, now) => {
    near(margin, marginOf(now, base))
    near(withWholeShock, marginOf(statementOf(withoutDecay(document, base)), base))
    expect(share).toBeLessThan(1)
  },
  longOption: ({ base, path, maintenanceMargin, initialMargin }, document, now) => {
    const without = statementOf(withoutRow(document, path))
    near(maintenanceMargin, marginOf(now, base) - marginOf(without, base))
    const initial = (its: Statement) => Number(its.units[base]?.initialMargin ?? 0)
    near(initialMargin, initial(now) - initial(without))
  },
  hedgeRaises: ({ base, path, by }, document, now) => {
    near(by, marginOf(now, base) - marginOf(statementOf(withoutRow(document, path)), base))
  },
  orderLowers: ({ base, path, by }, document, now) => {
    near(by, marginOf(statementOf(withoutRow(document, path)), base) - marginOf(now, base))
  },
  spotBeyond: ({ base, quantity, hedges, beyond }, document, now) => {
    const balance = document.account.balances.find(({ coin }) => coin === base)
    near(quantity, Number(balance?.wallet ?? 0) - Number(balance?.borrowed ?? 0))
    near(hedges, Number(now.units[base]?.lockedSpot))
    near(beyond, quantity - hedges)
  },
  optionEquity: ({ equity }, _document, now) => near(equity, Number(now.account.totalEquity)),
  closingLoss: ({ path, loss, mmRate, mmRateWithout }, document, now) => {
    const without = statementOf(withoutRow(document, path))
    near(loss, Number(without.account.base) - Number(now.account.base))
    expect(mmRate ?? Number.POSITIVE_INFINITY).toBeCloseTo(Number(now.account.mmRate), 6)
    expect(mmRateWithout ?? Number.POSITIVE_INFINITY).toBeCloseTo(Number(without.account.mmRate), 6)
  },
  ordersLiquidate: ({ mmRateWithout }, document, now) => {
    const without = statementOf({ ...document, orders: [] })
    expect(now.account.status).toBe('liquidation')
    expect(without.account.status).not.toBe('liquidation')
    expect(mmRateWithout).toBeCloseTo(Number(without.account.mmRate), 6)
  },
  lossBetween: ({ base, maxLoss, loss }, _document, now) => {
    near(maxLoss, Number(now.units[base]?.maxLoss))
    expect(loss).toBeGreaterThan(maxLoss)
  },
}

function check<K extends Surprise['kind']>(surprise: Of<K>, document: ScenarioDocument, now: Statement) {
  CHECKS[surprise.kind as K]?.(surprise, document, now)
}

test('no claim is false: each comes out the same in the statement without its cause', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const now = statementOf(document)
      const [found = []] = partsOf(surprises(subjectOf(document)))
      for (const surprise of found) {
        told.add(surprise.kind)
        check(surprise, document, now)
      }
    }),
    { numRuns: 150, seed: 5 },
  )
  // A test that meets none of a kind says nothing of it.
  for (const kind of ['nearExpiry', 'longOption', 'hedgeRaises', 'orderLowers', 'spotBeyond', 'closingLoss'])
    expect(told).toContain(kind)
})
