import { daysBetween } from '@/engine/instruments/time'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { Moves } from '@/engine/market/shift/moves'
import { decimalOfDouble } from '@/engine/numbers/decimalOfDouble'
import type { Scenario } from '@/engine/portfolio/scenario'
import { expiriesOf } from './expiries'
import { isMovedApart } from './placeNow'

/** What a curve moves: the price of a unit, its volatilities, or the clock. */
export type CurveAxis = 'price' | 'volatility' | 'days'

/** Places on an axis, from lowest to highest: moves as fractions, or days ahead. */
export interface AxisRange {
  readonly from: number
  readonly to: number
}

const RANGES: Readonly<Record<'price' | 'volatility', AxisRange>> = {
  price: { from: -0.6, to: 1 },
  volatility: { from: -0.5, to: 1.5 },
}

/** Days that a curve looks ahead where nothing expires. */
const AHEAD = 30
/** It ends a little after the last expiry. */
const AFTER = 1.05

/** What an axis spans: the what-if sliders' range, or the time until everything that is held or ordered has expired. */
export function rangeOf(axis: CurveAxis, scenario: Scenario, base: string): AxisRange {
  if (axis !== 'days') return RANGES[axis]
  const last = daysBetween(scenario.asOf, Math.max(scenario.asOf, ...expiriesOf(scenario, base)))
  return { from: 0, to: last === 0 ? AHEAD : Math.ceil(last * AFTER) }
}

/**
 * The moves with the one along the axis in place of theirs. Every unit (`*`) moves alike: where some are moved apart,
 * each from where it stands, by the place on the axis on top of its own move.
 */
export function movedAlong(axis: CurveAxis, moves: Moves, base: string, x: number): Moves {
  const by = decimalOfDouble(x)
  if (axis === 'days') return { ...moves, days: by }
  const moved = moves[axis]
  if (base !== EVERY_UNIT || !isMovedApart(moved)) return { ...moves, [axis]: new Map(moved).set(base, by) }
  const on = by.plus(1)
  const onTop = [...moved].map(([name, own]) => [name, own.plus(1).times(on).minus(1)] as const)
  return { ...moves, [axis]: new Map([[EVERY_UNIT, by], ...onTop]) }
}

/** So many places at equal distances, both ends included; `also` those, where they lie between. */
export function placesOn({ from, to }: AxisRange, count: number, also: readonly number[]): readonly number[] {
  // Rounded, so that no move at all is exactly that.
  const places = Array.from({ length: count }, (_, i) =>
    Number((from + ((to - from) * i) / (count - 1)).toFixed(12)),
  )
  const more = also.filter((x) => x > from && x < to)
  return [...new Set([...places, ...more])].sort((one, other) => one - other)
}
