import type { Figure } from '@/engine/figure/figure'
import { figures as a } from '@/engine/figure/figures'
import type { Leg } from '@/engine/margin/book'
import type { OrderSet } from '@/engine/margin/orders'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { isOption } from '@/engine/market/quoted'
import { legPnl, shockAt } from '@/engine/stress/legPnl'

/** What the market and the margin say of one row of the portfolio that counts. */
export interface RowFigures {
  readonly mark: Figure
  /** Options only. */
  readonly iv: Figure | null
  readonly forward: Figure | null
  /** Null for perpetuals. */
  readonly days: Figure | null
  /** As far as the row counts. */
  readonly size: Figure
  readonly delta: Figure
  /** P&L in the worst scenario of the unit's deciding portfolio. */
  readonly worstPnl: Figure
  /** Orders only. */
  readonly set: OrderSet | null
}

/** Every row that counts, by its path in the document (`positions[0]`). */
export function rowFigures(units: readonly UnitMargin<Figure>[]): Readonly<Record<string, RowFigures>> {
  return Object.fromEntries(
    units.flatMap((margin) => [
      ...margin.legs.held.map((leg) => [leg.path, rowOf(margin, leg, null)] as const),
      ...margin.legs.orders.A.map((leg) => [leg.path, rowOf(margin, leg, 'A')] as const),
      ...margin.legs.orders.B.map((leg) => [leg.path, rowOf(margin, leg, 'B')] as const),
    ]),
  )
}

function rowOf(
  { unit, portfolios, decides }: UnitMargin<Figure>,
  leg: Leg<Figure>,
  set: OrderSet | null,
): RowFigures {
  const { quoted, size, delta, symbol } = leg
  const { worst } = portfolios[decides].stress
  return {
    mark: quoted.mark,
    iv: isOption(quoted) ? quoted.volatility : null,
    forward: isOption(quoted) ? quoted.forward : null,
    days: quoted.contract.expiry === null ? null : quoted.days,
    size,
    delta,
    worstPnl: legPnl(a, unit, quoted, size, worst, `${symbol}, ${shockAt(unit, worst).name}`),
    set,
  }
}
