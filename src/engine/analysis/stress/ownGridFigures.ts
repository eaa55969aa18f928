import { netPortfolio } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { isOption } from '@/engine/market/quoted'
import type { MarginModel } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { valueChangesExact } from '@/engine/stress/kernelExact'
import { shocksOf, stressGrid } from '@/engine/stress/stressGrid'
import { stressLoss } from '@/engine/stress/stressLoss'
import { whenLookedAt } from '@/engine/util/whenLookedAt'

const TERMS = termsOf('Maximum loss', {
  ownPriceShock: ['Own price shock', 'ratio', 'How far the price moves, as you have typed it.'],
  ownVolatilityShock: ['Own volatility shock', 'ratio', 'How far volatility moves, as you have typed it.'],
})

const TYPED = { kind: 'rule', note: 'your own shock' } as const

/** A price shock and a volatility shock of the user's own, as fractions. */
export interface OwnShock {
  readonly price: number
  readonly iv: number
}

/** P&L of a unit's deciding portfolio at a price shock, then a volatility shock; both as fractions. */
type OwnCells = (price: number) => (iv: number) => Figure | null

/** By unit: shocked as the rulebook shocks options near and far, or with the whole of both shocks. */
export type OwnGridFigures = Readonly<Record<string, Readonly<Record<'rulebook' | 'whole', OwnCells>>>>

/**
 * Any cell of a scenario grid of the user's own, USD, as a figure: the stress test of the deciding portfolio in that
 * one scenario. Each is worked out when it is looked at. Follows the margin model, section "Maximum loss".
 */
export function ownGridFigures(units: readonly UnitMargin<Figure>[]): OwnGridFigures {
  const byBase = new Map(units.map((margin) => [margin.unit.base, margin]))
  return whenLookedAt([...byBase.keys()], (base) => {
    const margin = byBase.get(base)
    const cells = (asRulebook: boolean) => (price: number) => (iv: number) =>
      margin === undefined ? null : pnlAt(margin, { price, iv }, asRulebook)
    return { rulebook: cells(true), whole: cells(false) }
  })
}

function pnlAt({ unit, deciding }: UnitMargin<Figure>, shock: OwnShock, asRulebook: boolean): Figure | null {
  const { legs, hedgedSpot } = deciding
  const alone = inOneScenario(unit, shock, asRulebook)
  return stressLoss(a, alone, netPortfolio(a, legs, unit), hedgedSpot).pnls[0] ?? null
}

/** The unit as if its model had no scenario but this one. */
function inOneScenario(unit: RiskUnit<Figure>, { price, iv }: OwnShock, asRulebook: boolean) {
  const model: MarginModel = {
    ...unit.model,
    scenarios: (algebra) => [
      {
        price: algebra.leaf(TERMS.ownPriceShock, price, TYPED),
        iv: algebra.leaf(TERMS.ownVolatilityShock, iv, TYPED),
        weight: null,
      },
    ],
    ...(!asRulebook && { optionShocks: wholeShocks }),
  }
  const options = [...unit.contracts.values()].filter(isOption)
  return { ...unit, grid: stressGrid(a, valueChangesExact, shocksOf(a, model, unit.factors), options) }
}

/** Every option gets the whole of both shocks, however near or far its expiry is. */
function wholeShocks<V>({ zero, one }: Algebra<V>) {
  return { termPower: zero, termPivotDays: one, decaySeconds: zero }
}
