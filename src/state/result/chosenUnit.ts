import { useMemo } from 'react'
import type { UnitStatement } from '@/engine/statement/statement'
import { useView } from '@/state/view/viewStore'
import { useChartResult } from './deferredResult'
import type { ResultState } from './resultStore'

/** The risk unit whose details are shown, with everything that a results tab needs to show it. */
export interface ChosenUnit {
  readonly kind: 'chosen'
  /** The id of the margin model that it is computed by. */
  readonly model: string
  readonly base: string
  /** All units of the statement, in its order. */
  readonly units: readonly string[]
  readonly unit: UnitStatement
  /** The same unit of the baseline, if it is in there. */
  readonly baseline: UnitStatement | null
  /** The user has edited since: a newer result is on its way, or the newer scenario has faults. */
  readonly stale: boolean
}

/** What there is to show of a unit: one, nothing yet, nothing at all, or a reason why not. */
export type UnitChoice =
  | ChosenUnit
  | { readonly kind: 'waiting' }
  | { readonly kind: 'empty'; readonly model: string }
  | { readonly kind: 'problem'; readonly problem: string }

/** What of the result a choice depends on. */
const CHOSEN_FROM = ['current', 'baseline', 'faults', 'failure', 'busy'] as const

/** Why there is no result, where none is on its way. */
export function whyNoResult({ faults, failure }: Pick<ResultState, 'faults' | 'failure'>): string | null {
  if (failure !== null) return failure
  return faults.length > 0 ? 'Fix the marked rows first.' : null
}

/** The unit that the user has chosen; without it the one that the headline speaks of, which needs most. */
export function chooseUnit(
  { current, baseline, faults, failure, busy }: Pick<ResultState, (typeof CHOSEN_FROM)[number]>,
  wanted: string | null,
): UnitChoice {
  if (current === null) {
    const problem = whyNoResult({ faults, failure })
    return problem === null ? { kind: 'waiting' } : { kind: 'problem', problem }
  }
  const entries = Object.entries(current.statement.units)
  const units = entries.map(([name]) => name)
  const [most] = entries.toSorted(
    ([, one], [, other]) => Number(other.maintenanceMargin) - Number(one.maintenanceMargin),
  )
  const [base, unit] = entries.find(([name]) => name === wanted) ?? most ?? []
  if (base === undefined || unit === undefined) return { kind: 'empty', model: current.model }
  return {
    kind: 'chosen',
    model: current.model,
    base,
    units,
    unit,
    baseline: baseline?.statement.units[base] ?? null,
    stale: busy || faults.length > 0 || failure !== null,
  }
}

/** `chooseUnit` of the present result and view, for components. */
export function useChosenUnit(): UnitChoice {
  const result = useChartResult(...CHOSEN_FROM)
  const wanted = useView((view) => view.unit)
  return useMemo(() => chooseUnit(result, wanted), [result, wanted])
}
