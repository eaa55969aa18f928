import { settlementCoin } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { type EnteredAs, netPosition } from '@/engine/portfolio/netPosition'
import { isDecimal } from './isDecimal'
import { type Paid, pay } from './pay'
import { presentMark } from './presentMark'
import { type Changed, edited, inserted, removed } from './rowChange'
import type { PositionRow, Workbook } from './workbook'
import { contractKey, type SampleMarket } from './workbookMarket'

/** How rows are netted: what the added ones stand for, and the market of those that say no entry. */
export interface Netting {
  readonly as: EnteredAs
  readonly sample: SampleMarket
  /**
   * Options are paid for, or paid, now at their mark, and coins are bought with USDT at the index; left out, what they
   * cost is out of the wallet as it stands.
   */
  readonly paysPremiums?: boolean
}

/** What netting did beside adding up sizes. */
export interface Netted {
  readonly symbol: string
  readonly as: EnteredAs
  /** Of each side, without a sign; `0` where both are on one side. */
  readonly closed: string
  /** What the added row was entered at; empty where it, and the position, did not say. */
  readonly price: string
  /** Where one side alone had no entry: which, and the mark that it counts as entered at; null where there is none. */
  readonly missing: { readonly side: 'position' | 'row'; readonly mark: string | null } | null
  /** What the closed part paid, signed. */
  readonly paid: Paid | null
}

/** A position added: `netted` says what came of the position that was held, `apart` that it could not be netted. */
export interface AddedPosition extends Changed<'positions'> {
  readonly netted?: Netted
  readonly apart?: true
}

/**
 * Adds a position. A contract has one: where one counts already both are netted as `netPosition` says, total equity
 * staying what both rows are worth. A row without an entry has gained nothing: against one with an entry it counts as
 * entered at the present mark; where there is none it is kept apart, switched off.
 */
export function addPosition(workbook: Workbook, row: PositionRow, { as, sample }: Netting): AddedPosition {
  const held = row.enabled ? workbook.positions.find(isPositionIn(row.symbol)) : undefined
  const contract = contractOf(row.symbol)
  if (held === undefined || contract === null || !isPosition(row)) return inserted(workbook, 'positions', row)
  const sides = { position: entryOf(held), row: entryOf(row) }
  const side = sides.position === null ? 'position' : 'row'
  const isMissing = (sides.position === null) !== (sides.row === null)
  const mark = isMissing ? presentMark(workbook, sample, contract) : null
  // An option is worth its mark whatever its entry: it can do without.
  if (isMissing && mark === null && contract.kind !== 'option')
    return { ...inserted(workbook, 'positions', { ...row, enabled: false }), apart: true }
  const entries = isMissing && mark === null ? { position: null, row: null } : { ...sides }
  if (mark !== null) entries[side] = mark
  const net = netPosition(
    contract,
    { size: new Decimal(held.size), entry: entries.position },
    { size: new Decimal(row.size), entry: entries.row },
    as,
  )
  const paid = net.realised.isZero() ? null : pay(workbook, settlementCoin(contract), net.realised)
  const after = {
    ...held,
    size: net.size.toFixed(),
    entry: net.entry?.isZero() === false ? net.entry.toFixed() : '',
    leverage: row.leverage || held.leverage,
  }
  const { workbook: book, change } = net.size.isZero()
    ? removed(workbook, 'positions', held)
    : edited(workbook, 'positions', held, after)
  const netted: Netted = {
    symbol: held.symbol,
    as,
    closed: net.closed.toFixed(),
    price: entries.row?.toFixed() ?? '',
    missing: isMissing ? { side, mark: mark?.toFixed() ?? null } : null,
    paid: paid?.paid ?? null,
  }
  return { workbook: paid === null ? book : { ...book, balances: paid.workbook.balances }, change, netted }
}

/** The position that a row in this contract is netted with: one that counts, with numbers in it. */
export function isPositionIn(symbol: string): (row: PositionRow) => boolean {
  const key = contractKey(symbol)
  return (row) => row.enabled && contractKey(row.symbol) === key && isPosition(row)
}

function isPosition({ size, entry }: PositionRow): boolean {
  return isDecimal(size) && (entry === '' || (isDecimal(entry) && Number(entry) > 0))
}

function entryOf({ entry }: PositionRow): Decimal | null {
  return entry === '' ? null : new Decimal(entry)
}
