import type { MovesDocument } from '@/engine/market/shift/moves'
import { plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { PLACES } from '@/engine/numbers/term'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { type Printed, print } from '@/engine/statement/print'
import { type SettledFigures, settledFigures } from '@/engine/statement/settledFigures'
import type { WhatIf } from '@/engine/statement/statement'
import type { LeftOutLine, ReadAsLine } from './keptRows'
import { placesOf } from './places'
import { EQUITY_PARTS, type EquityPart } from './pools'
import { type VenueEvaluation, venueFigures } from './venueFigures'
import { type VenueUnitStatement, venueUnitStatement } from './venueUnitStatement'

interface PrintedMargins {
  readonly equity: string
  readonly initialMargin: string
  readonly maintenanceMargin: string
  readonly imRate: string
  readonly mmRate: string
}

/** What a venue would say of a scenario, `margin-venue-statement@1`: every decimal is a string. */
export interface VenueStatement {
  readonly format: 'margin-venue-statement@1'
  readonly name: string
  readonly asOf: string
  readonly model: string
  readonly rulebook: string
  readonly date: string
  readonly account: PrintedMargins & {
    readonly parts: Readonly<Record<EquityPart, string>>
    readonly pools: Readonly<Record<string, PrintedMargins>>
  }
  readonly units: Readonly<Record<string, VenueUnitStatement>>
  readonly leftOut: readonly LeftOutLine[]
  readonly readAs: readonly ReadAsLine[]
  /** With what-if moves only. */
  readonly moves?: MovesDocument
  readonly settled?: Printed<readonly SettledFigures[]>
}

/** What-if moves with the scenario that they began with. */
export interface MovedFrom extends WhatIf {
  readonly before: Scenario
}

/** The venue's statement of a scenario. Follows venues, "Statement". */
export function venueStatement(
  scenario: Scenario,
  rulebook: VenueRulebook,
  moved: MovedFrom | null = null,
): VenueStatement {
  return printVenueStatement(
    scenario,
    rulebook,
    venueFigures(scenario, rulebook, moved?.before ?? null),
    moved,
  )
}

/** The statement of figures already computed. */
export function printVenueStatement(
  scenario: Scenario,
  rulebook: VenueRulebook,
  { book, margins, pools, account }: VenueEvaluation<Figure>,
  moved: WhatIf | null,
): VenueStatement {
  const { parts } = account
  return {
    format: 'margin-venue-statement@1',
    name: scenario.name,
    asOf: scenario.asOfText,
    model: rulebook.model.id,
    rulebook: rulebook.id,
    date: rulebook.date,
    account: {
      ...printedMargins(account, PLACES),
      parts: Object.fromEntries(EQUITY_PARTS.map((part) => [part, plain(parts[part].value)])) as Record<
        EquityPart,
        string
      >,
      pools: Object.fromEntries(pools.map((pool) => [pool.key, printedMargins(pool, placesOf(pool.key))])),
    },
    units: Object.fromEntries(
      margins.map((margin) => {
        const { unit } = margin
        return [unit.key, venueUnitStatement(rulebook.model, margin, placesOf(unit.numeraire))]
      }),
    ),
    leftOut: book.leftOut,
    readAs: book.readAs,
    ...(moved === null ? {} : { moves: moved.moves, settled: print(settledFigures(moved.settled)) }),
  }
}

function printedMargins(
  {
    equity,
    initialMargin,
    maintenanceMargin,
    imRate,
    mmRate,
  }: Omit<VenueEvaluation<Figure>['account'], 'parts'>,
  places: number,
): PrintedMargins {
  return {
    equity: plain(equity.value, places),
    initialMargin: plain(initialMargin.value, places),
    maintenanceMargin: plain(maintenanceMargin.value, places),
    imRate: plain(imRate.value),
    mmRate: plain(mmRate.value),
  }
}
