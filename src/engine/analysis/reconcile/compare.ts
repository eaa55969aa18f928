import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal, plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { type Observation, printedName } from './observation'

/** One number, theirs beside ours. */
export interface ComparedRow {
  readonly what: string
  /** Null where we have no such number. */
  readonly ours: string | null
  readonly theirs: string
  /** Whether they are equal, their rounding allowed for. */
  readonly equal: boolean
  /** Ours less theirs, where they differ, and as a part of theirs where that is not 0. */
  readonly apart?: string
  readonly relative?: string
  /** Why they may differ, where the other side shows it itself. */
  readonly note?: string
}

const RELATIVE_PLACES = 8

/** Our side of an observation, exact. */
export function oursOf(observation: Observation, margin: UnitMargin<Figure> | null): Decimal | null {
  return margin === null ? null : (observation.measure.measured<Figure>(figures, margin)?.value ?? null)
}

/** Whether ours is theirs but for a difference of at most one in their last digit: they may floor, cut or round. */
export function agrees({ theirs, places }: Pick<Observation, 'theirs' | 'places'>, ours: Decimal): boolean {
  return ours.minus(theirs).abs().lte(lastDigit(places))
}

/** The same in doubles: how far ours lies from theirs, in their last digits. */
export function lastDigitsApart<V>(
  a: Algebra<V>,
  { measure, theirs, places }: Observation,
  margin: UnitMargin<V>,
): number {
  const ours = measure.measured(a, margin)
  return ours === null ? Number.NaN : (a.toNumber(ours) - theirs.toNumber()) * 10 ** places
}

export function comparedRow(
  { what, theirs, places }: Pick<Observation, 'what' | 'theirs' | 'places'>,
  ours: Decimal | null,
  note?: string,
): ComparedRow {
  const equal = ours !== null && agrees({ theirs, places }, ours)
  const row = { what: printedName(what), ours: ours && plain(ours), theirs: plain(theirs), equal }
  if (equal || ours === null) return row
  const apart = ours.minus(theirs)
  return {
    ...row,
    apart: plain(apart),
    ...(theirs.isZero() ? {} : { relative: plain(apart.dividedBy(theirs.abs()), RELATIVE_PLACES) }),
    ...(note === undefined ? {} : { note }),
  }
}

function lastDigit(places: number): Decimal {
  return new Decimal(10).pow(-places)
}
