import { contractOf } from '@/engine/instruments/contractOf'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Figure } from '@/engine/numbers/figure'
import type { Observed } from './observation'

/** What only one side holds, by symbol; a unit that only we have by its base coin. */
export interface Unmatched {
  readonly onlyTheirs: readonly string[]
  readonly onlyOurs: readonly string[]
}

/** What only one side holds: nothing where they do not say what they hold. */
export function unmatchedIn({ held, units }: Observed, margins: readonly UnitMargin<Figure>[]): Unmatched {
  if (held === null) return { onlyTheirs: [], onlyOurs: [] }
  const sides = margins.map(({ unit: { base }, legs }) => {
    if (!units.has(base)) return { onlyTheirs: [], onlyOurs: [base] }
    const theirs = new Map(
      (held.get(base) ?? []).map((symbol) => [contractOf(symbol)?.key ?? symbol, symbol]),
    )
    const ours = new Map(legs.held.map(({ quoted: { contract } }) => [contract.key, contract.symbol]))
    return {
      onlyTheirs: without(theirs, ours),
      onlyOurs: held.has(base) ? without(ours, theirs) : [],
    }
  })
  return {
    onlyTheirs: sides.flatMap(({ onlyTheirs }) => onlyTheirs),
    onlyOurs: sides.flatMap(({ onlyOurs }) => onlyOurs),
  }
}

function without(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] {
  return [...some].flatMap(([key, symbol]) => (others.has(key) ? [] : [symbol]))
}
