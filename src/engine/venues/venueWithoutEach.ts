import { groupBy } from '@/engine/margin/groupBy'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { rowsInUse } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { type Row, withoutRow } from '@/engine/portfolio/withoutRow'
import { type Sweep, type SweepSubject, venueOf } from '@/engine/sweep/sweep'
import { contractKey, sourceOf } from './contractKey'
import { type KeptRow, keptRows } from './keptRows'
import { venueBook } from './venueBook'
import type { VenueUnit } from './venueUnit'
import { unitMargin } from './venueUnitMargin'

/** A unit's margins at a venue without one row, USD. */
export interface VenueMarginWithout {
  /** Of the row in the document: `orders[1]`. */
  readonly path: string
  /** The key of its unit. */
  readonly unit: string
  readonly initialMargin: number
  readonly maintenanceMargin: number
}

interface Needs {
  readonly initialMargin: number
  readonly maintenanceMargin: number
}

/**
 * The margins of its unit without each row that the venue takes: a part for each, none where the venue's rules are not
 * known. A unit is priced once for all of them. Follows venues, "Units and order portfolios".
 */
export function* venueWithoutEach(
  subject: Pick<SweepSubject, 'scenario' | 'venues'>,
  { model }: { readonly model: string },
): Sweep<VenueMarginWithout> {
  const { scenario } = subject
  const rulebook = venueOf(subject, model)
  if (rulebook === null) return
  const rows = new Map(rowsInUse(scenario).map((row) => [row.path, row]))
  const { kept } = keptRows(scenario, rulebook)
  const byUnit = groupBy(kept, ({ contract }) => rulebook.model.instruments.placeOf(contract).unit)
  const { units } = venueBook(numbers, scenario, rulebook)
  let done = 0
  for (const unit of units) {
    const own = byUnit.get(unit.key) ?? []
    const needsWithout = withoutEachOf(scenario, rulebook, unit, own)
    for (const { path } of own) {
      const row = rows.get(path)
      done += 1
      if (row === undefined) continue
      yield { part: { path, unit: unit.key, ...needsWithout(row) }, done: done / kept.length }
    }
  }
}

function withoutEachOf(
  scenario: Scenario,
  rulebook: VenueRulebook,
  unit: VenueUnit<number>,
  kept: readonly KeptRow[],
): (row: Row) => Needs {
  const { model } = rulebook
  const stress = model.stress(numbers, unit)
  const ofContract = groupBy(kept, ({ contract }) => contractKey(contract))
  // What a reduce-only order closes depends on what else there is of its contract.
  const reduced = new Set(
    scenario.orders.flatMap(({ enabled, reduceOnly, contract }) =>
      enabled && reduceOnly ? contract.key : [],
    ),
  )
  return (row) => {
    const same = ofContract.get(contractKey(row.contract)) ?? []
    const left = sourceOf(same.filter(({ path }) => path !== row.path))
    const isQuotedAlike = left === null || left.key === sourceOf(same)?.key
    const isOnly = kept.length === 1
    if (isOnly || !isQuotedAlike || reduced.has(row.contract.key)) {
      return anewWithout(scenario, rulebook, unit.key, row)
    }
    const others = {
      ...unit,
      held: unit.held.filter(({ path }) => path !== row.path),
      orders: unit.orders.filter(({ path }) => path !== row.path),
    }
    return unitMargin(numbers, model, others, null, stress).usd
  }
}

/**
 * The same read anew, where the row decides whether there is a unit, what a contract is quoted at, or how much of an
 * order counts.
 */
function anewWithout(scenario: Scenario, rulebook: VenueRulebook, key: string, row: Row): Needs {
  const { units } = venueBook(numbers, withoutRow(scenario, row), rulebook)
  const unit = units.find((one) => one.key === key)
  if (unit === undefined) return { initialMargin: 0, maintenanceMargin: 0 }
  return unitMargin(numbers, rulebook.model, unit, null).usd
}
