import type { ScenarioDocument } from '@/engine/documents/document'
import type { ImportAnswer } from './answerImport'
import type { ImportChange } from './importChanges'

/** Where an import goes. */
export type ImportTarget = 'new' | 'open'

/** Where it goes unless the user says otherwise, and why. */
export interface UsualTarget {
  readonly target: ImportTarget
  readonly reason: string
}

/**
 * A new scenario where the open one has work of its own that would change, or would be mixed with another account; the
 * open one where its rows stay as they are.
 *
 * @param name of the open scenario
 * @param isExample whether the open scenario is not the user's own
 */
export function usualTarget(
  { into, hasWallet }: ImportAnswer,
  name: string,
  isExample: boolean,
): UsualTarget | null {
  if (into === null) return null
  const { before, imported } = into
  const { added, changed } = imported
  if (added.length + changed.length === 0)
    return { target: 'open', reason: `All of this is in “${name}” already: nothing would change.` }
  const count = changed.filter(isOfBook).length
  if (isExample) return { target: 'new', reason: `“${name}” is an example and stays as it is.` }
  if (count > 0) {
    const rows = count === 1 ? 'one row' : `${count} rows`
    return {
      target: 'new',
      reason: `In “${name}” it would change ${rows} that ${count === 1 ? 'is' : 'are'} there.`,
    }
  }
  if (hasWallet && holdsRows(before) && added.some(isOfBook))
    return {
      target: 'new',
      reason: `“${name}” holds rows of its own, which would be mixed with this account.`,
    }
  return { target: 'open', reason: `The rows of “${name}” stay as they are.` }
}

function isOfBook({ table }: ImportChange): boolean {
  return table !== 'prices'
}

function holdsRows({ positions = [], orders = [], account }: ScenarioDocument): boolean {
  return positions.length + orders.length + account.balances.length > 0
}
