import type { VenueModel } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { numbers } from '@/engine/numbers/numbers'
import type { PricedScenario } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import type { Before } from './legEquity'
import { EQUITY_PARTS, type EquityPart, type VenuePool, venuePools } from './pools'
import { type VenueBook, venueBook } from './venueBook'
import { EQUITY_TERMS, MARGIN_TERMS } from './venueTerms'
import { type UnitMargin, unitMargin } from './venueUnitMargin'

/** What a scenario's book needs at the venue. */
export interface VenueEvaluation<V> {
  readonly book: VenueBook<V>
  readonly margins: readonly UnitMargin<V>[]
  readonly pools: readonly VenuePool<V>[]
  readonly account: VenueAccount<V>
}

/** The account as the venue would see it, USD. */
export interface VenueAccount<V> {
  readonly equity: V
  readonly initialMargin: V
  readonly maintenanceMargin: V
  readonly imRate: V
  readonly mmRate: V
  readonly parts: Readonly<Record<EquityPart, V>>
}

type Booked = Omit<PricedScenario, 'rulebook'>

/**
 * The venue's figures of a scenario. `before`: the same scenario before what-if moves; null where there were none.
 * Follows venues, "Equity" and "Statement".
 */
export function venueFigures(
  scenario: Booked,
  rulebook: VenueRulebook,
  before: Booked | null = null,
): VenueEvaluation<Figure> {
  const known = venueEvaluation(numbers, scenario, rulebook, before, null)
  return venueEvaluation(figures, scenario, rulebook, before, known)
}

/** The same in the numbers of an algebra; `known` is it in doubles. */
export function venueEvaluation<V>(
  a: Algebra<V>,
  scenario: Booked,
  rulebook: VenueRulebook,
  before: Booked | null,
  known: VenueEvaluation<number> | null,
): VenueEvaluation<V> {
  const { model } = rulebook
  const book = venueBook(a, scenario, rulebook)
  const margins = book.units.map((unit, i) => unitMargin(a, model, unit, known?.margins[i] ?? null))
  const since = before === null ? () => null : valuesBefore(a, before, rulebook)
  const pools = venuePools(a, model, book, margins, since)
  return { book, margins, pools, account: accountOf(a, pools) }
}

/** What the venue valued contracts at before a what-if move, by hedges that were done then. */
function valuesBefore<V>(a: Algebra<V>, scenario: Booked, rulebook: VenueRulebook): Before<V> {
  const { units } = venueBook(a, scenario, rulebook)
  const { model }: { model: VenueModel } = rulebook
  return ({ key }, leg) => {
    const unit = units.find((one) => one.key === key)
    const contract = unit?.contracts.find((one) => one.key === leg.contract.key)
    if (unit === undefined || contract === undefined) return null
    return contract.option === null ? contract.mark : model.optionValue(a, unit, contract)
  }
}

function accountOf<V>(a: Algebra<V>, pools: readonly VenuePool<V>[]): VenueAccount<V> {
  const inUsd = (value: (pool: VenuePool<V>) => V) =>
    pools.map((pool) => a.product(EQUITY_TERMS.inUsd, [value(pool), pool.price], pool.key))
  const partOf = (part: EquityPart) =>
    a.sum(
      EQUITY_TERMS.part,
      inUsd(({ parts }) => parts[part]),
    )
  const rates = (value: (pool: VenuePool<V>) => V) => [a.zero, ...pools.map(value)]
  return {
    equity: a.sum(
      EQUITY_TERMS.accountEquity,
      inUsd(({ equity }) => equity),
    ),
    initialMargin: a.sum(
      MARGIN_TERMS.accountInitial,
      inUsd(({ initialMargin }) => initialMargin),
    ),
    maintenanceMargin: a.sum(
      MARGIN_TERMS.accountMaintenance,
      inUsd(({ maintenanceMargin }) => maintenanceMargin),
    ),
    imRate: a.maximum(
      MARGIN_TERMS.accountImRate,
      rates(({ imRate }) => imRate),
    ),
    mmRate: a.maximum(
      MARGIN_TERMS.accountMmRate,
      rates(({ mmRate }) => mmRate),
    ),
    parts: Object.fromEntries(EQUITY_PARTS.map((part) => [part, partOf(part)])) as Record<EquityPart, V>,
  }
}
