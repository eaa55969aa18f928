import { type CoinAccount, coinAccounts } from '@/engine/margin/coinAccount'
import { legsOf } from '@/engine/margin/unitLegs'
import { numbers as a } from '@/engine/numbers/numbers'
import type { PlannedPart, PlannedTrade } from './plannedTrade'
import { scenarioAfter } from './scenarioAfter'
import type { TradingAccount } from './tradingAccount'

/**
 * The coins of the account by the size of a trade. What is done at the mark changes none; a trade done before what-if
 * moves gains or loses in proportion to its size; spot is paid for. Follows the margin model, section "Account".
 */
export function coinsBySize(
  trading: TradingAccount,
  trade: PlannedTrade,
): (size: number) => readonly CoinAccount<number>[] {
  const { coins, held, subject, hedgeable } = trading
  if (trade.asOrder !== null) return () => coins
  const isSpot = ({ instrument }: PlannedPart) => instrument.kind === 'spot'
  const spot = { parts: trade.parts.filter(isSpot) }
  const coinsAt =
    spot.parts.length === 0
      ? () => coins
      : (size: number) => coinAccounts(a, scenarioAfter(subject, hedgeable.unit.base, spot, size), held)
  const gains = gainsOfOne(trading, { parts: trade.parts.filter((part) => !isSpot(part)) })
  if (gains.every(({ equity }) => equity === 0)) return coinsAt
  const gainOf = new Map(gains.map((line) => [line.coin, line]))
  return (size) => {
    const before = coinsAt(size)
    const known = new Set(before.map(({ coin }) => coin))
    const all = [...before, ...gains.filter(({ coin }) => !known.has(coin)).map(emptied)]
    return all.map((line) => {
      const gain = gainOf.get(line.coin)
      if (gain === undefined) return line
      return { ...line, funds: line.funds + size * gain.funds, equity: line.equity + size * gain.equity }
    })
  }
}

/** What a trade of size 1 gains in its settlement coins: an account that holds nothing else. */
function gainsOfOne(
  { subject, hedgeable }: TradingAccount,
  trade: Pick<PlannedTrade, 'parts'>,
): readonly CoinAccount<number>[] {
  const nothing = { ...subject.scenario, balances: [], positions: [], orders: [], hedges: [] }
  const one = scenarioAfter(subject, hedgeable.unit.base, trade, 1, nothing)
  return coinAccounts(a, one, legsOf(a, one, [], hedgeable.unit.contracts).held)
}

function emptied(line: CoinAccount<number>): CoinAccount<number> {
  return { ...line, funds: 0, equity: 0 }
}
