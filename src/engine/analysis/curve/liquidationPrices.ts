import { levelsOf } from '@/engine/margin/levelsOf'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { rangeOf } from './axis'
import type { Crossing } from './crossings'
import { CURVE_POINTS } from './curvePoints'
import { marginCurve, nowOn } from './marginCurve'
import { isAtLevel, isAtNow, nearestCrossings } from './nearestCrossings'

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
  /**
   * Of several coins the one that comes nearest to it while the others stay; null where none does, or not known yet.
   */
  readonly alone: CoinAlone | null
  /** So many coins are held that it is not looked which one alone comes nearest. */
  readonly areTooMany: boolean
}

/** A place on the way of the price. */
export interface LiquidationPrice {
  /** As a part of the price as it stands: -0.27. */
  readonly move: number
  /** Of the index, USD; null where several coins move. */
  readonly price: number | null
}

/** Where a single coin liquidates the account. */
export interface CoinAlone extends LiquidationPrice {
  readonly base: string
}

/** Of more coins than these it is not looked which one alone is nearest: each takes a curve. */
const MOST_ALONE = 12

/**
 * The prices nearest to the market, down and up, at which the MM rate reaches the liquidation level: those of the
 * margin curve of the page, to the last digit, since they are read from it. Of several coins the first part is of all
 * of them together, and the second, the whole, also has the nearest of a single one. No part where nothing is held. The
 * other what-if moves stay as they are. Follows the margin model, sections "Moving the market and the clock" and
 * "Account".
 */
export function* liquidationPrices(subject: SweepSubject): Sweep<LiquidationPrices> {
  const units = unitsInUse(subject.scenario)
  const [first, ...more] = units
  if (first === undefined) return
  if (more.length === 0) {
    const part = { ...(yield* pricesOn(subject, first, 0, 1)), base: first, alone: null, areTooMany: false }
    yield { part, done: 1 }
    return
  }
  const areTooMany = units.length > MOST_ALONE
  const curves = areTooMany ? 1 : units.length + 1
  const everyOne = yield* pricesOn(subject, EVERY_UNIT, 0, 1 / curves)
  const together = { ...everyOne, base: null, alone: null, areTooMany }
  yield { part: together, done: 1 / curves }
  if (areTooMany || together.isLiquidated) return
  let alone: CoinAlone | null = null
  for (const [i, base] of units.entries()) {
    const { down, up } = yield* pricesOn(subject, base, (i + 1) / curves, (i + 2) / curves)
    for (const at of [down, up]) {
      if (at !== null && (alone === null || Math.abs(at.move) < Math.abs(alone.move))) alone = { base, ...at }
    }
  }
  if (alone !== null) yield { part: { ...together, alone }, done: 1 }
}

type PricesOn = Omit<LiquidationPrices, 'base' | 'alone' | 'areTooMany'>

/** The places on the curve of one unit, or of every one. */
function* pricesOn(
  subject: SweepSubject,
  base: string,
  begun: number,
  ended: number,
): Generator<{ readonly done: number }, PricesOn, void> {
  const { unmoved } = subject
  const question = { axis: 'price', base, points: CURVE_POINTS.price } as const
  const now = nowOn(subject, question)
  const { liquidation } = levelsOf(unmoved.rulebook)
  const crossings: Crossing[] = []
  let isLiquidated = false
  for (const { part, done } of marginCurve(subject, question)) {
    if (part?.kind === 'crossing') crossings.push(part)
    if (part?.kind === 'point' && isAtNow(part.x, now)) isLiquidated = isAtLevel(part.standing, liquidation)
    yield { done: begun + (ended - begun) * done }
  }
  const relative = (x: number) => (1 + x) / (1 + now) - 1
  const index = unmoved.market.indexes.get(base)?.toNumber() ?? null
  const placeAt = (crossing: Crossing | null): LiquidationPrice | null =>
    crossing && { move: relative(crossing.x), price: index === null ? null : index * (1 + crossing.x) }
  const { down, up } = nearestCrossings({ crossings, now }, liquidation)
  const { from, to } = rangeOf('price', unmoved, base)
  return { isLiquidated, down: placeAt(down), up: placeAt(up), from: relative(from), to: relative(to) }
}
