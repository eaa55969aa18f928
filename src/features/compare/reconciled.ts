import type { Explanation } from '@/engine/analysis/reconcile/explanations'
import type { LocatedRow } from '@/engine/analysis/reconcile/reconcile'
import type { ReconcilePart } from '@/engine/analysis/reconcile/reconcileSweep'
import type { Fault } from '@/engine/documents/fault'
import { saidName } from './reconcileWords'

/** A number of theirs beside ours, as the page says it. */
export interface ReconciledRow extends Omit<LocatedRow, 'what' | 'name' | 'counts' | 'of'> {
  /** Within a sentence: `P&L at price −10 %`. */
  readonly name: string
  /** Behind the name, where amounts count something; empty of rates and numbers. */
  readonly unit: string
  readonly isRate: boolean
  /** What several numbers are of: `all perpetuals`; empty of the unit as a whole. */
  readonly of: string
}

/** A unit of theirs beside ours. */
export interface ReconciledUnit {
  readonly base: string
  /** Whether the scenario has it at all. */
  readonly isOurs: boolean
  readonly rows: readonly ReconciledRow[]
  readonly explainedBy: readonly Explanation[]
}

type Account = Extract<ReconcilePart, { readonly kind: 'account' }>

/** What has come so far of holding the scenario against somebody else's numbers. */
export interface Reconciled {
  /** Why the text cannot be read; none where it can. */
  readonly faults: readonly Fault[]
  readonly account: readonly ReconciledRow[]
  readonly times: Account['times']
  readonly unmatched: Account['unmatched']
  readonly units: readonly ReconciledUnit[]
}

export function reconciled(parts: readonly ReconcilePart[]): Reconciled {
  const account = parts.find((part) => part.kind === 'account')
  const explained = parts.flatMap((part) => (part.kind === 'explained' ? [part] : []))
  return {
    faults: parts.flatMap((part) => (part.kind === 'refused' ? part.faults : [])),
    account: (account?.rows ?? []).map((row) => saidRow(row)),
    times: account?.times ?? null,
    unmatched: account?.unmatched ?? { onlyTheirs: [], onlyOurs: [] },
    units: parts.flatMap((part) => {
      if (part.kind !== 'unit') return []
      const { base, isOurs } = part
      const rows = part.rows.map((row) => saidRow(row, base))
      return [
        { base, isOurs, rows, explainedBy: explained.filter((of) => of.base === base).map(({ by }) => by) },
      ]
    }),
  }
}

function saidRow({ name, counts, of = [], ...row }: LocatedRow, base = ''): ReconciledRow {
  const unit = { USD: 'USD', base, rate: '', number: '' }[counts]
  return { ...row, name: saidName(name), unit, isRate: counts === 'rate', of: saidName(of) }
}

/** A number of ours that is not theirs. */
export function differs({ equal, ours }: ReconciledRow): boolean {
  return !equal && ours !== null
}

/** The rows of a unit by what they are of; what the unit as a whole has comes first, then what parts. */
export function groupsOf(
  rows: readonly ReconciledRow[],
): readonly (readonly [of: string, rows: readonly ReconciledRow[]])[] {
  const groups = new Map<string, ReconciledRow[]>()
  for (const row of rows) groups.set(row.of, [...(groups.get(row.of) ?? []), row])
  const [whole, others] = [groups.get('') ?? [], [...groups].filter(([of]) => of !== '')]
  const parting = others.filter(([, its]) => its.some(differs))
  const equal = others.filter(([, its]) => !its.some(differs))
  return [['', whole], ...parting, ...equal]
}
