import type { Contract } from '@/engine/instruments/contract'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { netPosition } from '@/engine/portfolio/netPosition'
import type { HeldRow } from '@/files/exchange/readPositions'

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
  /** Whether a row without an entry was counted as entered at its mark, or could not be. */
  readonly missing: boolean
}

/** Nets the rows of each contract: total equity stays what they are worth together. In the order of the first of each. */
export function netHeld(rows: readonly HeldRow[]): readonly NetHeld[] {
  const groups = new Map<string, HeldRow[]>()
  for (const row of rows) {
    const group = groups.get(row.contract.key)
    if (group === undefined) groups.set(row.contract.key, [row])
    else group.push(row)
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    return first === undefined ? [] : [netOf(first, others)]
  })
}

function netOf(first: HeldRow, others: readonly HeldRow[]): NetHeld {
  const { contract } = first
  const all = [first, ...others]
  const mark = all.find((row) => row.mark !== null)?.mark ?? null
  const isMissing = others.length > 0 && all.some(({ entry }) => entry === null) && contract.kind !== 'option'
  // Without an entry a row has gained nothing: it counts as entered at the mark.
  const entryOf = ({ entry }: HeldRow) => entry ?? (isMissing ? mark : null)
  let net = { size: first.size, entry: others.length === 0 ? first.entry : entryOf(first), realised: ZERO }
  for (const row of others) {
    const step = netPosition(contract, net, { size: row.size, entry: entryOf(row) }, 'open position')
    net = { size: step.size, entry: step.entry, realised: net.realised.plus(step.realised) }
  }
  const leverage = all.find((row) => row.leverage !== null)?.leverage ?? null
  return { contract, ...net, mark, leverage, rows: all.length, missing: isMissing }
}
