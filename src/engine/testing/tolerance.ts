import { Decimal, ONE, ZERO } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'

/** How far a decimal of a statement may lie from the expected one. */
export interface Tolerance {
  readonly money: Decimal
  /** Of delta, size, hedged and locked spot. */
  readonly coins: Decimal
}

const FIXED = new Decimal('2e-8')
const PER_NOTIONAL = new Decimal('1e-11')

/** Tolerances of the whole account (money only is meant), or of one unit's figures. */
export function toleranceOf(scenario: Scenario, base: string | null): Tolerance {
  const index = base === null ? ONE : indexOf(scenario, base)
  const rounding = roundingOf(scenario, base)
  return { money: FIXED.plus(rounding), coins: FIXED.plus(rounding.dividedBy(index)) }
}

/**
 * USD: what may be left of a sum in doubles over the rows of the account or of one unit, even where they net to
 * nothing.
 */
export function roundingOf(scenario: Scenario, base: string | null): Decimal {
  return [...scenario.positions, ...scenario.hedges, ...scenario.orders]
    .filter((row) => base === null || row.contract.base === base)
    .reduce((total, row) => total.plus(notionalOf(scenario, row)), ZERO)
    .times(PER_NOTIONAL)
}

/** Size in base coin x index, without the sign, USD. */
export function notionalOf(
  scenario: Scenario,
  { contract, size }: Scenario['positions'][number] | Scenario['hedges'][number] | Scenario['orders'][number],
): Decimal {
  const index = indexOf(scenario, contract.base)
  if (contract.kind !== 'inverse') return size.abs().times(index)
  const mark = scenario.market.quotes.get(contract.key)?.mark ?? index
  return size.abs().dividedBy(mark).times(index)
}

function indexOf({ market }: Scenario, base: string): Decimal {
  const index = market.indexes.get(base)
  if (index === undefined) throw new Error(`no index of ${base}`)
  return index
}
