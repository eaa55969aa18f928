import { accountOf } from '@/engine/margin/account'
import { coinAccounts } from '@/engine/margin/coinAccount'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { marginInUnit, unitMargin } from '@/engine/margin/unitMargin'
import { Decimal, plain } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import type { Balance, Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { firstReach } from './firstReach'
import { aboveBound, NO_NEW_RISK } from './rateBound'

/** What keeps the rest of a coin in the account; `nothing`: all of the wallet can be withdrawn. */
export type WithdrawalEnd = 'already' | 'rate' | 'hedges' | 'equity' | 'nothing'

/** A part: how much of a coin can be withdrawn. */
export interface Withdrawal {
  readonly coin: string
  /** Plain decimals, in the coin; `most` rounded down to 8 places. */
  readonly wallet: string
  readonly most: string
  readonly stoppedBy: WithdrawalEnd
}

/** What documents hold of any amount. */
const PLACES = 8
/** What doubles may lack of an amount, as a part of it: rounded down it must not lose its last place. */
const ROUNDING = 1e-14
/** Parts of the way at which the search begins. */
const FIRST = 1 / 64

/**
 * The largest amount of each coin in the wallet that can be withdrawn on its own before the IM rate reaches 100 %: a
 * part for each, in the coin; margins in doubles. What hedges the positions stays, and so does what is not the
 * account's own: withdrawing never borrows. Follows the margin model, sections "Account" and "Spot hedging".
 */
export function* withdrawals({ scenario }: SweepSubject): Sweep<Withdrawal> {
  const lines = scenario.balances
    .filter(({ wallet }) => wallet.gt(0))
    .toSorted((one, other) => (one.coin < other.coin ? -1 : 1))
  if (lines.length === 0) return
  const orders = countedOrders(scenario)
  const units = unitsInUse(scenario).map((base) => unitMargin(FAST, scenario, orders, base))
  yield { done: 0 }
  const held = units.flatMap(({ legs }) => legs.held)
  const coins = coinAccounts(a, scenario, held)
  for (const [done, line] of lines.entries()) {
    const { coin } = line
    const hedging = units.find(({ unit }) => unit.base === coin)?.held.hedgedSpot ?? 0
    const equity = coins.find((one) => one.coin === coin)?.equity ?? 0
    const [most, limit] = mostOf(line, hedging, equity)
    const above = (amount: number) => {
      const after = withdrawn(scenario, line, amount)
      // Of the units only the coin's own asks what the wallet holds, as what hedges.
      const its = units.map((one) =>
        one.unit.base === coin ? marginInUnit(a, one.unit, after, orders) : one,
      )
      return aboveBound(accountOf(a, after, its, held), NO_NEW_RISK)
    }
    const way = { above, bends: [], most, first: most * FIRST }
    const { size, end } = yield* resting(firstReach(way), done / lines.length)
    const amount = new Decimal(size * (1 + ROUNDING)).toDecimalPlaces(PLACES, Decimal.ROUND_DOWN)
    const stoppedBy = end === 'already' ? 'already' : end === 'reached' ? 'rate' : limit
    const part = { coin, wallet: plain(line.wallet), most: plain(amount), stoppedBy } as const
    yield { part, done: (done + 1) / lines.length }
  }
}

/** Beyond that nothing can be withdrawn whatever the rate is, and why. */
function mostOf(
  { wallet, borrowed }: Balance,
  hedging: number,
  equity: number,
): readonly [number, WithdrawalEnd] {
  const limits: readonly (readonly [number, WithdrawalEnd])[] = [
    [wallet.toNumber(), 'nothing'],
    [equity, 'equity'],
    ...(hedging > 0 ? [[wallet.minus(borrowed).toNumber() - hedging, 'hedges'] as const] : []),
  ]
  const [most, limit] = limits.reduce((least, one) => (one[0] < least[0] ? one : least))
  return [Math.max(0, most), limit]
}

/** The scenario with so much less of a coin in the wallet. */
export function withdrawn(scenario: Scenario, { coin }: Pick<Balance, 'coin'>, amount: number): Scenario {
  const balances = scenario.balances.map((line) =>
    line.coin === coin ? { ...line, wallet: line.wallet.minus(amount) } : line,
  )
  return { ...scenario, balances }
}
