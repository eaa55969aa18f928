import { EVERY_UNIT } from '@/engine/moves/moves'
import { unitsInUse } from '@/engine/statement/figures'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { rangeOf } from './axis'
import { above } from './crossing'
import { levelsOf } from './levels'
import { marginCurve, PRICE_POINTS } from './marginCurve'

/** Where liquidation begins, or where it has begun: where it ends, as prices go down and up from where they stand. */
export interface LiquidationPrices {
  /** The coin that moves; null: several are held, and all of them move alike. */
  readonly base: string | null
  readonly isLiquidated: boolean
  /** The nearest on each side; null where there is none in the range. */
  readonly down: LiquidationPrice | null
  readonly up: LiquidationPrice | null
  /** How far was looked, as parts of the prices as they stand: -0.6, 1. */
  readonly from: number
  readonly to: number
}

/** A place on the way of the price. */
export interface LiquidationPrice {
  /** As a part of the price as it stands: -0.27. */
  readonly move: number
  /** Of the index, USD; null where several coins move. */
  readonly price: number | null
}

/**
 * The prices nearest to the market, down and up, at which the MM rate reaches the liquidation level; no part where
 * nothing is held. The other what-if moves stay as they are. They are crossings of the margin curve itself, so that the
 * two never differ. Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function* liquidationPrices(subject: SweepSubject): Sweep<LiquidationPrices> {
  const { scenario, unmoved, moves } = subject
  const [first, ...more] = unitsInUse(scenario)
  if (first === undefined) return
  const base = more.length > 0 ? EVERY_UNIT : first
  const now = Number(moves.price.get(base) ?? moves.price.get(EVERY_UNIT) ?? 0)
  const { liquidation } = levelsOf(unmoved)
  const crossings: number[] = []
  let isLiquidated = false
  for (const { part, done } of marginCurve(subject, { axis: 'price', base, points: PRICE_POINTS })) {
    if (part?.kind === 'crossing' && part.level === liquidation) crossings.push(part.x)
    if (part?.kind === 'point' && part.x === now)
      isLiquidated = part.standing.maintenanceMargin > 0 && above(liquidation, part.standing) >= 0
    yield { done }
  }
  const { from, to } = rangeOf('price', unmoved, base)
  const relative = (x: number) => (1 + x) / (1 + now) - 1
  const index = unmoved.market.indexes.get(base)?.toNumber() ?? null
  const found = (x: number | undefined): LiquidationPrice | null =>
    x === undefined ? null : { move: relative(x), price: index === null ? null : index * (1 + x) }
  const part: LiquidationPrices = {
    base: more.length > 0 ? null : base,
    isLiquidated,
    down: found(crossings.findLast((x) => x < now)),
    up: found(crossings.find((x) => x >= now)),
    from: relative(from),
    to: relative(to),
  }
  yield { part, done: 1 }
}
