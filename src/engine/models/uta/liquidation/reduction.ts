import { type Appraisal, appraise } from '@/engine/liquidation/appraisal'
import type { PricedUnits } from '@/engine/liquidation/pricedUnits'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { received } from '@/engine/portfolio/received'
import type { Position } from '@/engine/portfolio/scenario'
import { type Close, closableParts } from './closableParts'
import { type CloseProceeds, closeProceeds, feeRules } from './closeProceeds'
import { ratesAfter } from './ratesAfter'

const TERMS = termsOf('Staged liquidation', {
  closed: ['Closed size', 'base', 'How much of the position is closed, signed like the position.'],
  left: ['Size after the step', 'base', 'What is left of the position when a part of it is closed.'],
})

/** One reduce step: what it closed, and the account afterwards. */
export interface Reduction {
  readonly close: Close
  readonly mark: Figure
  readonly closing: CloseProceeds<Figure>
  readonly after: Appraisal
}

/** How near doubles must come to the least rate to be looked at exactly. */
const NEAR = 1e-9
/** Rates that differ by less are the same, as margins are that tie. */
const TIE = 1e-12

/**
 * Of the closes that lower the MM rate, the one that leaves it lowest, the first in portfolio order on a tie; null
 * where none lowers it. Follows the margin model, section "Staged liquidation".
 */
export function reduction(
  units: PricedUnits,
  before: Appraisal,
  sizes: ReadonlyMap<string, Decimal>,
): Reduction | null {
  const possible = closableParts(before, sizes)
  const rates = ratesAfter(units.doubles, before, possible)
  const least = Math.min(...rates)
  const rate = before.rates.mmRate.double
  if (!(least < rate * (1 + NEAR))) return null
  const near = possible.filter((_, i) => (rates[i] ?? Number.POSITIVE_INFINITY) <= least * (1 + NEAR))

  let lowest: Reduction | null = null
  for (const close of near) {
    const bound = lowest?.after.rates.mmRate ?? before.rates.mmRate
    const one = reduced(units, before, close)
    if (isLower(one.after.rates.mmRate, bound)) lowest = one
  }
  return lowest
}

function isLower(rate: Figure, bound: Figure): boolean {
  return rate.value.lt(bound.value.times(1 - TIE))
}

/** The reduction that one close makes. */
export function reduced(units: PricedUnits, before: Appraisal, close: Close): Reduction {
  const { scenario } = before
  const { position, size } = close
  const { contract } = position
  const margin = before.units.find(({ unit }) => unit.base === contract.base)
  const leg = margin?.legs.held.find(({ path }) => path === position.path)
  if (margin === undefined || leg === undefined) throw new RangeError(`${contract.symbol} is not held`)
  const part = { ...leg, size: a.leaf(TERMS.closed, size, CHOSEN, leg.symbol, leg.size.unit) }
  const left = a.difference(TERMS.left, leg.size, part.size, leg.symbol, leg.size.unit)
  const closed = closeProceeds(a, feeRules(a, scenario.rulebook), margin.unit.index, part)
  const after = {
    ...scenario,
    balances: received(scenario.balances, closed.coin, closed.cash),
    positions: scenario.positions.flatMap((row) => (row === position ? remaining(position, left) : [row])),
  }
  return { close, mark: leg.quoted.mark, closing: closed, after: appraise(units.exact, after, before) }
}

const CHOSEN = { kind: 'rule', note: 'a part of the original size' } as const

function remaining(position: Position, left: Figure): readonly Position[] {
  return left.value.isZero() ? [] : [{ ...position, size: left.value, made: left }]
}
