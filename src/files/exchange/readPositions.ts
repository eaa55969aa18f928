import type { Contract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { contractWritten } from '@/files/contractWritten'
import { readSide } from '@/files/found/cellWords'
import {
  amount,
  amountFault,
  price,
  priceFault,
  type Row,
  text,
  ticked,
  tickFault,
} from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'

/** One side of a contract in an account. */
export interface Side {
  readonly contract: Pick<Contract, 'key' | 'symbol'>
  /** Its number in the account; empty where it does not say. */
  readonly index: string
}

/** A position as an answer has it: one side of a contract. */
export interface HeldRow extends Side {
  readonly contract: Contract
  /** Signed. */
  readonly size: Decimal
  readonly entry: Decimal | null
  readonly mark: Decimal | null
  readonly leverage: Decimal | null
  /** As the answer says, in the settlement coin. */
  readonly unrealisedPnl: Decimal | null
}

export interface PositionsRead {
  readonly held: readonly HeldRow[]
  /** The names of rows without a position. */
  readonly empty: readonly string[]
  /** What these say is not held; a name that is no contract says nothing. */
  readonly closed: readonly Side[]
  readonly leftOut: readonly Omission[]
}

/** The positions of a list; a row that cannot be taken never keeps another one out. */
export function readPositions(
  { rows, where, category }: RowList,
  names: ReadonlyMap<string, string>,
): PositionsRead {
  const held: HeldRow[] = []
  const empty: string[] = []
  const closed: Side[] = []
  const leftOut: Omission[] = []
  for (const row of rows) {
    const symbol = text(row, 'symbol')
    const what = symbol || 'a row without a contract'
    const read = category === 'spot' ? 'a balance of coins, not a position' : readRow(row, symbol, names)
    if (read === 'empty') {
      empty.push(what)
      const named = contractWritten(symbol, names)
      if (named.ok) closed.push({ contract: named.contract, index: text(row, 'positionIdx') })
    } else if (typeof read === 'string') leftOut.push({ what, where, reason: read })
    else {
      held.push(read)
      leftOut.push(...unreadValues(row, what, where))
    }
  }
  return { held, empty, closed, leftOut }
}

/** What a position can do without, but not without a word where it stands there. */
function unreadValues(row: Row, symbol: string, where: string): readonly Omission[] {
  const faults = {
    'entry price': priceFault(row, 'avgPrice', 'entryPrice'),
    mark: priceFault(row, 'markPrice'),
    leverage: priceFault(row, 'leverage'),
    'unrealised P&L': amountFault(row, 'unrealisedPnl', 'unrealizedPnl'),
  }
  return Object.entries(faults).flatMap(([name, fault]) => {
    const reason = `${fault}; the position comes without it`
    return fault === null ? [] : [{ what: `${name} of ${symbol}`, where, reason }]
  })
}

/** The position of a row, `empty`, or why there is none to take. */
function readRow(row: Row, symbol: string, names: ReadonlyMap<string, string>): HeldRow | string {
  const written = text(row, 'size')
  const size = amount(row, 'size')
  if (size?.isZero()) return 'empty'
  const named = contractWritten(symbol, names)
  if (!named.ok) return named.reason
  const contract = contractOf(named.contract.symbol)
  if (contract === null) return 'no contract of the model'
  if (size === null)
    return written === '' ? 'its size is missing' : `its size ${JSON.stringify(written)} is not a number`
  const tick = tickFault(row, 'enabled')
  if (tick !== null) return `its switch ${tick}`
  if (!ticked(row, 'enabled', true)) return 'it is switched off there: it does not count'
  const signed = signedSize(size, text(row, 'side'))
  if (typeof signed === 'string') return signed
  return {
    contract,
    size: signed,
    entry: price(row, 'avgPrice', 'entryPrice'),
    mark: price(row, 'markPrice'),
    leverage: price(row, 'leverage'),
    unrealisedPnl: amount(row, 'unrealisedPnl', 'unrealizedPnl'),
    index: text(row, 'positionIdx'),
  }
}

function signedSize(size: Decimal, side: string): Decimal | string {
  const direction = readSide(side)
  if (direction === undefined) {
    return side === '' && size.isNegative() ? size : `it has a size, but its side is ${JSON.stringify(side)}`
  }
  if (size.isNegative() && direction > 0)
    return `its side is ${JSON.stringify(side)}, but its size is negative`
  return size.abs().times(direction)
}

/** What a position has gained at its row's own mark, in the settlement coin; null where it does not say. */
export function gainAt({ contract, size, entry }: HeldRow, mark: Decimal): Decimal | null {
  if (entry === null) return null
  if (contract.kind !== 'inverse') return size.times(mark.minus(entry))
  return mark.isZero() ? ZERO : size.dividedBy(entry).minus(size.dividedBy(mark))
}
