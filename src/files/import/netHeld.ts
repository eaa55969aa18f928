import type { Contract } from '@/engine/instruments/contract'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { netPosition } from '@/engine/portfolio/netPosition'
import type { HeldRow } from '@/files/exchange/readPositions'

/**
 * The mark that rows without an entry count as entered at; null where none is known, `none` where no row has an entry.
 */
type Missing = { readonly mark: Decimal | null } | 'none'

/** The rows of one contract as one position. */
export interface NetHeld {
  readonly contract: Contract
  /** Signed; 0 where both sides cancel out. */
  readonly size: Decimal
  readonly entry: Decimal | null
  readonly mark: Decimal | null
  readonly leverage: Decimal | null
  /** P&L that no entry can keep: for the wallet of the settlement coin. */
  readonly realised: Decimal
  /** How many rows it is made of. */
  readonly rows: number
  /** Where some row has no entry: what stands for it. */
  readonly missing: Missing | null
}

/**
 * Nets the rows of each contract: total equity stays what they are worth together. In the order of the first of each.
 *
 * @param markOf what a contract is at where no row of it says
 */
export function netHeld(
  rows: readonly HeldRow[],
  markOf: (contract: Contract) => Decimal | null,
): readonly NetHeld[] {
  const groups = new Map<string, HeldRow[]>()
  for (const row of rows) {
    const group = groups.get(row.contract.key)
    if (group === undefined) groups.set(row.contract.key, [row])
    else group.push(row)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    return first === undefined ? [] : [netOf(first, others, markOf)]
  })
}

function netOf(
  first: HeldRow,
  others: readonly HeldRow[],
  markOf: (contract: Contract) => Decimal | null,
): NetHeld {
  const { contract } = first
  const all = [first, ...others]
  const mark = all.find((row) => row.mark !== null)?.mark ?? null
  const missing = missingIn(all, () => mark ?? markOf(contract))
  // Without an entry a row has gained nothing: beside one with an entry it counts as entered at the mark.
  const stands = missing === null || missing === 'none' ? null : missing.mark
  const entryOf = ({ entry }: HeldRow) => entry ?? stands
  let net = { size: first.size, entry: entryOf(first), realised: ZERO }
  for (const row of others) {
    const step = netPosition(contract, net, { size: row.size, entry: entryOf(row) }, 'open position')
    net = { size: step.size, entry: step.entry, realised: net.realised.plus(step.realised) }
  }
  const leverage = all.find((row) => row.leverage !== null)?.leverage ?? null
  return { contract, ...net, mark, leverage, rows: all.length, missing }
}

/** An option is worth its mark whatever its entry: it can do without. */
function missingIn(rows: readonly HeldRow[], mark: () => Decimal | null): Missing | null {
  const isLinear = rows.every(({ contract }) => contract.kind !== 'option')
  const without = rows.filter(({ entry }) => entry === null).length
  if (rows.length === 1 || without === 0 || !isLinear) return null
  return without === rows.length ? 'none' : { mark: mark() }
}
