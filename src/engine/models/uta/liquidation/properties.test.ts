import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { appraise } from '@/engine/liquidation/appraisal'
import { liquidate } from '@/engine/liquidation/liquidation'
import { startOf } from '@/engine/liquidation/liquidationStart'
import { pricedUnits } from '@/engine/liquidation/pricedUnits'
import { Decimal } from '@/engine/numbers/decimal'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { lines, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { CASES } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import { closableParts } from './closableParts'
import { ratesAfter } from './ratesAfter'
import { reduced } from './reduction'
import { endangered } from './testing/endangered'
import { equityOf, feesOf, run } from './testing/run'

function always(claim: (document: ScenarioDocument) => void, numRuns: number) {
  fc.assert(fc.property(endangered, claim), { numRuns })
}

test('it ends; rates fall where something is closed; equity is lost to fees only; no size changes its sign', () => {
  always((document) => {
    const { steps, sizes } = run(document)
    for (const one of steps) {
      const { before, step } = one
      const lost = equityOf(before).minus(equityOf(step.after))
      expect(lost.minus(feesOf(one)).abs().toNumber()).toBeLessThan(1e-8)
      if (step.step !== 'autoRepay') {
        expect(step.after.rates.mmRate.value.lte(before.rates.mmRate.value)).toBe(true)
      }
      for (const { contract, size } of step.after.scenario.positions) {
        const original = sizes.get(contract.key)
        if (original === undefined) continue
        expect(size.isNegative()).toBe(original.isNegative())
        expect(size.abs().lte(original.abs())).toBe(true)
      }
    }
  }, 40)
})

test('the outcome says how it ended, and the steps follow the rules', () => {
  always((document) => {
    const { steps, outcome } = liquidate(sound(document))
    const last = steps.at(-1)
    const { account } = statement(sound(document))
    const { mmRate, base } = last?.after ?? account
    const isLost = Number(mmRate) >= 1 || new Decimal(base).lte(0)
    const kinds = steps.map(({ step }) => step)
    const expected = kinds.includes('reduce') ? 'reduced' : kinds.length > 0 ? 'repaired' : 'none'
    expect(outcome).toBe(isLost ? 'bankrupt' : expected)
    expect(kinds.filter((kind) => kind === 'cancelOrders').length).toBeLessThanOrEqual(1)
    expect(kinds.lastIndexOf('cancelOrders') < (kinds.indexOf('reduce') + 1 || kinds.length + 1)).toBe(true)
    for (const { step, before, after } of steps) {
      const least = { autoRepay: 0.85, cancelOrders: 1, reduce: 0.9 }[step]
      expect(Number(before.mmRate)).toBeGreaterThanOrEqual(least)
      if (step === 'reduce') expect(Number(after.mmRate)).toBeLessThanOrEqual(Number(before.mmRate))
    }
  }, 40)
})

test('each reduction leaves the MM rate lower than any other close would; doubles are near enough to choose', () => {
  always((document) => {
    const { steps, sizes, units } = run(document)
    for (const { before, step } of steps.slice(0, 6)) {
      if (step.step !== 'reduce') continue
      const possible = closableParts(before, sizes)
      const exact = possible.map((close) => reduced(units, before, close).after.rates.mmRate.double)
      const doubles = ratesAfter(units.doubles, before, possible)
      for (const [i, rate] of exact.entries()) {
        if (Number.isFinite(rate)) expect(Math.abs((doubles[i] ?? 0) / rate - 1)).toBeLessThan(1e-10)
        else expect(doubles[i]).toBe(rate)
      }
      const least = Math.min(...exact)
      const place = exact.findIndex((rate) => rate <= least * (1 + 1e-12))
      expect(step.reduction.close).toEqual(possible[place])
    }
  }, 40)
})

test('the first state is the account of the statement; what an option hedge costs beyond the wallet is borrowed', () => {
  const moves = { price: { '*': '-0.07' }, volatility: { '*': '0.2' }, rate: { USDT: '0.98' }, days: '4' }
  fc.assert(
    fc.property(scenarioDocuments, fc.boolean(), (document, isMoved) => {
      const moved = moveByDocument(sound(document), isMoved ? moves : {})
      if (!moved.ok) throw new Error(lines(moved).join('\n'))
      const { scenario } = startOf(moved.value.scenario)
      const { rates } = appraise(pricedUnits(scenario).exact, scenario)
      const { account } = statement(moved.value.scenario)
      const isLent = borrowedIn(scenario).gt(borrowedIn(moved.value.scenario))
      const same = isLent ? (['base'] as const) : (['base', 'maintenanceMargin', 'mmRate'] as const)
      for (const key of same) {
        expect(rates[key].value.toDecimalPlaces(8).toString()).toBe(new Decimal(account[key]).toString())
      }
      if (isLent) expect(rates.maintenanceMargin.value.plus('1e-8').gte(account.maintenanceMargin)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test.each(CASES)('$name: liquidates from the state of its statement', ({ document }) => {
  const { steps } = liquidate(sound(document))
  const { mmRate, base, maintenanceMargin } = statement(sound(document)).account
  if (steps.length > 0) expect(steps[0]?.before).toEqual({ mmRate, base, maintenanceMargin })
})

function borrowedIn({ balances }: { readonly balances: readonly { readonly borrowed: Decimal }[] }): Decimal {
  return balances.reduce((sum, { borrowed }) => sum.plus(borrowed), new Decimal(0))
}
