import { plain } from '@/engine/numbers/decimal'
import type { Balance, Position } from '@/engine/portfolio/scenario'
import { print } from '@/engine/statement/print'
import { memoize } from '@/engine/util/memoize'
import type { Appraisal } from './appraisal'

/** Where the account stands before or after a step, as the statement prints it. */
export interface Standing {
  readonly mmRate: string
  readonly base: string
  readonly maintenanceMargin: string
}

/** What the account holds at the start, or what of it a step changed. */
export interface Portfolio {
  readonly positions: readonly PortfolioPosition[]
  readonly balances: readonly PortfolioBalance[]
}

export interface PortfolioPosition {
  readonly symbol: string
  readonly size: string
}

export interface PortfolioBalance {
  readonly coin: string
  readonly wallet: string
  readonly borrowed: string
}

/** Prints an appraised account. Rows that stay are the same objects in all portfolios: there may be many of those. */
export function accountPrinter() {
  const position = memoize(({ contract, size }: Position): PortfolioPosition => {
    return { symbol: contract.symbol, size: plain(size) }
  })
  const balance = memoize(({ coin, wallet, borrowed }: Balance): PortfolioBalance => {
    return { coin, wallet: plain(wallet), borrowed: plain(borrowed) }
  })
  return {
    standing: ({ rates: { mmRate, base, maintenanceMargin } }: Appraisal): Standing =>
      print({ mmRate, base, maintenanceMargin }),
    /** Of the contracts that have a size. */
    portfolio: ({ scenario }: Appraisal, sizes: ReadonlyMap<string, unknown>): Portfolio => ({
      positions: scenario.positions.filter(({ contract }) => sizes.has(contract.key)).map(position),
      balances: scenario.balances.map(balance),
    }),
  }
}

/** The rows of `now` that `before` does not have like that; a position that is gone has the size 0. */
export function changedRows(before: Portfolio, now: Portfolio): Portfolio {
  const kept = new Set<unknown>([...before.positions, ...before.balances])
  const held = new Set(now.positions.map(({ symbol }) => symbol))
  const gone = before.positions.filter(({ symbol }) => !held.has(symbol))
  return {
    positions: [
      ...now.positions.filter((row) => !kept.has(row)),
      ...gone.map(({ symbol }) => ({ symbol, size: '0' })),
    ],
    balances: now.balances.filter((row) => !kept.has(row)),
  }
}
