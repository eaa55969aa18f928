import { ZERO } from '@/engine/numbers/decimal'
import type { Balance } from '@/engine/portfolio/scenario'
import type { DocumentCursor } from './documentCursor'
import { coin, flag, notNegative } from './schemas'

/** A balance line as far as it could be read. */
export interface BalanceRow {
  readonly part: DocumentCursor
  readonly coin: string | undefined
  /** Undefined where something of it could not be read. */
  readonly balance: Balance | undefined
}

export interface AccountReading {
  readonly spotHedging: boolean
  readonly balances: readonly BalanceRow[]
}

/** Reads `account`. Follows files, section "Scenario". */
export function readAccount(part: DocumentCursor): AccountReading {
  const isObject = part.fields(['spotHedging', 'balances'])
  const switched = part.at('spotHedging')
  return {
    spotHedging: !switched.isAbsent && switched.read(flag) === true,
    balances: isObject ? readBalances(part.at('balances')) : [],
  }
}

/** Reads `account.balances`. Follows files, section "Scenario". */
export function readBalances(list: DocumentCursor): readonly BalanceRow[] {
  return list.rows().map(readBalance)
}

function readBalance(part: DocumentCursor): BalanceRow {
  part.fields(['coin', 'wallet', 'borrowed', 'collateral'])
  const name = part.field('coin', coin)
  const wallet = part.field('wallet', notNegative)
  const borrowed = part.optional('borrowed', notNegative) ?? ZERO
  const collateral = part.optional('collateral', flag) ?? true
  const isRead = name !== undefined && wallet !== undefined
  const balance = isRead ? { coin: name, wallet, borrowed, collateral, path: part.path } : undefined
  return { part, coin: name, balance }
}
