import { settlementCoin } from '@/engine/instruments/contract'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import type { Leg } from '@/engine/margin/netPortfolio'
import type { OrderSet } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import { unrealisedPnl } from '@/engine/margin/unrealisedPnl'
import { isOption } from '@/engine/market/quoted'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { pnlIn } from './pnlIn'
import { type Printed, printedRow } from './print'

const TERMS = termsOf('Account', {
  unitUnrealisedPnl: [
    'Unrealised P&L of the unit',
    'USD',
    'That of all its positions and hedges with an entry price, added.',
  ],
})

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
  /** At the mark against the entry, USD; an option's as well. Null without an entry. */
  readonly unrealisedPnl: Figure | null
  /** A hedge's mark before what-if moves, at which it is done; null where there were none. */
  readonly tradedAt: Figure | null
  /** Orders only. */
  readonly set: OrderSet | null
}

type Rows = Readonly<Record<string, RowFigures>>

/**
 * Every row that counts, by its path in the document (`positions[0]`); `coins` has the prices of what they settle in.
 */
export function rowFigures(
  units: readonly UnitMargin<Figure>[],
  coins: readonly CoinAccount<Figure>[],
): Rows {
  const prices = new Map(coins.map(({ coin, price }) => [coin, price]))
  const rows: Record<string, RowFigures> = {}
  for (const { unit, legs, deciding } of units) {
    const { worst } = deciding.stress
    const add = (some: readonly Leg<Figure>[], set: OrderSet | null) => {
      for (const leg of some) {
        rows[leg.path] = rowOf(leg, unit, worst, set, prices.get(settlementCoin(leg.quoted.contract)))
      }
    }
    add(legs.held, null)
    add(legs.orders.A, 'A')
    add(legs.orders.B, 'B')
  }
  return rows
}

/** The rows as they leave the engine; those that an edit left alone are printed already. */
export function printedRows(rows: Rows): Printed<Rows> {
  const printed: Record<string, Printed<RowFigures>> = {}
  for (const path of Object.keys(rows)) printed[path] = printedRow(rows[path] as RowFigures)
  return printed
}

/** The unrealised P&L of each unit, USD, by base coin; of a unit without an entry there is none. */
export function unrealisedFigures(
  units: readonly UnitMargin<Figure>[],
  rows: Rows,
): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    units.flatMap(({ unit: { base }, legs }) => {
      const parts: Figure[] = []
      for (const { path } of legs.held) {
        const pnl = rows[path]?.unrealisedPnl
        if (pnl) parts.push(pnl)
      }
      return parts.length === 0 ? [] : [[base, a.sum(TERMS.unitUnrealisedPnl, parts, base)]]
    }),
  )
}

const rowOf = memoizeLast(
  (
    leg: Leg<Figure>,
    unit: RiskUnit<Figure>,
    worst: number,
    set: OrderSet | null,
    price: Figure | undefined,
  ): RowFigures => {
    const { quoted, size, delta } = leg
    return {
      mark: quoted.mark,
      iv: isOption(quoted) ? quoted.volatility : null,
      forward: isOption(quoted) ? quoted.forward : null,
      days: quoted.contract.expiry === null ? null : quoted.days,
      size,
      delta,
      worstPnl: pnlIn(leg, unit, worst),
      unrealisedPnl: unrealisedPnl(a, leg, price),
      tradedAt: leg.from === 'hedge' ? leg.entry : null,
      set,
    }
  },
)
