import type { Explanation } from '@/engine/analysis/reconcile/explanations'
import type { LocatedRow } from '@/engine/analysis/reconcile/reconcile'
import type { ReconcilePart } from '@/engine/analysis/reconcile/reconcileSweep'
import type { Fault } from '@/engine/documents/fault'

/** A unit of theirs beside ours. */
export interface ReconciledUnit {
  readonly base: string
  /** Whether the scenario has it at all. */
  readonly isOurs: boolean
  readonly rows: readonly LocatedRow[]
  readonly explainedBy: readonly Explanation[]
}

/** What has come so far of holding the scenario against somebody else's numbers. */
export interface Reconciled {
  /** Why the text cannot be read; none where it can. */
  readonly faults: readonly Fault[]
  readonly account: readonly LocatedRow[]
  readonly units: readonly ReconciledUnit[]
}

export function reconciled(parts: readonly ReconcilePart[]): Reconciled {
  const explained = parts.flatMap((part) => (part.kind === 'explained' ? [part] : []))
  return {
    faults: parts.flatMap((part) => (part.kind === 'refused' ? part.faults : [])),
    account: parts.flatMap((part) => (part.kind === 'account' ? part.rows : [])),
    units: parts.flatMap((part) => {
      if (part.kind !== 'unit') return []
      const { base, isOurs, rows } = part
      return [
        { base, isOurs, rows, explainedBy: explained.filter((of) => of.base === base).map(({ by }) => by) },
      ]
    }),
  }
}

/** A number of ours that is not theirs. */
export function differs({ equal, ours }: LocatedRow): boolean {
  return !equal && ours !== null
}

/** The rows of a unit by what they are of; what the unit as a whole has comes first, then what parts. */
export function groupsOf(
  rows: readonly LocatedRow[],
): readonly (readonly [of: string, rows: readonly LocatedRow[]])[] {
  const groups = new Map<string, LocatedRow[]>()
  for (const row of rows) groups.set(row.of ?? '', [...(groups.get(row.of ?? '') ?? []), row])
  const [whole, others] = [groups.get('') ?? [], [...groups].filter(([of]) => of !== '')]
  const parting = others.filter(([, its]) => its.some(differs))
  const equal = others.filter(([, its]) => !its.some(differs))
  return [['', whole], ...parting, ...equal]
}
