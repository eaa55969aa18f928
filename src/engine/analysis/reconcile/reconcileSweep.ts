import type { Fault } from '@/engine/documents/fault'
import { statementFigures } from '@/engine/statement/statementFigures'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { comparedRow } from './compare'
import { consistent } from './contradiction'
import { type Explanation, explanationPieces } from './explanations'
import { OF_ACCOUNT } from './observation'
import { type LocatedRow, locatedRows, readObserved } from './reconcile'
import { type Unmatched, unmatchedIn } from './unmatched'

export interface ReconcileQuestion {
  /** The exchange's portfolio-margin answer, a statement, or typed figures, as JSON. */
  readonly text: string
}

/** What comes of it, piece by piece: why the text cannot be read, or rows, and then what explains those that part. */
export type ReconcilePart =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'account'
      readonly rows: readonly LocatedRow[]
      /** When theirs and ours were made, milliseconds since 1970 UTC; null where they do not say. */
      readonly times: { readonly theirs: number; readonly ours: number } | null
      readonly unmatched: Unmatched
    }
  | {
      readonly kind: 'unit'
      readonly base: string
      readonly isOurs: boolean
      readonly rows: readonly LocatedRow[]
    }
  | { readonly kind: 'explained'; readonly base: string; readonly by: Explanation }

/**
 * `reconcile` in pieces of a few milliseconds: first theirs beside ours, then each parameter that alone explains the
 * rest, as soon as its value is found.
 */
export function* reconcileSweep(
  { scenario }: SweepSubject,
  { text }: ReconcileQuestion,
): Sweep<ReconcilePart> {
  const observed = readObserved(text, scenario.rulebook.model)
  if (!observed.ok) {
    yield { part: { kind: 'refused', faults: observed.faults }, done: 1 }
    return
  }
  const { figures: ours, units: margins } = statementFigures(scenario)
  const account = observed.value.account.map((one) => {
    const { what, counts } = OF_ACCOUNT[one.key]
    const address = `account.${one.key}` as const
    return {
      ...comparedRow({ ...one, what }, ours.account[one.key].value),
      name: what,
      counts,
      isInput: false,
      address,
    }
  })
  const { asOf } = observed.value
  const times = asOf === null ? null : { theirs: asOf, ours: scenario.asOf }
  const unmatched = unmatchedIn(observed.value, margins)
  yield { part: { kind: 'account', rows: account, times, unmatched }, done: 0 }
  const units = [...observed.value.units].map(([base, observations]) => {
    const margin = margins.find(({ unit }) => unit.base === base) ?? null
    return { base, observations, margin }
  })
  for (const { base, observations, margin } of units) {
    const rows = locatedRows(base, observations, margin, scenario.rulebook.model)
    yield { part: { kind: 'unit', base, isOurs: margin !== null, rows }, done: 0 }
  }
  for (const [place, { base, observations, margin }] of units.entries()) {
    if (margin === null) continue
    for (const { found, done } of explanationPieces(
      scenario,
      consistent(observations, margin.unit.model),
      margin,
    )) {
      const part = found === undefined ? {} : { part: { kind: 'explained' as const, base, by: found } }
      yield { ...part, done: (place + done) / units.length }
    }
  }
}
