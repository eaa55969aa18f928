import { componentChanges } from '@/engine/analysis/hedges/valuation/valueHedge'
import { isOption } from '@/engine/market/quoted'
import type { AccountBySize, SizedAccount } from './accountBySize'
import type { Reach } from './firstReach'
import type { PlannedTrade } from './plannedTrade'
import type { RateBound } from './rateBound'
import type { TradingAccount } from './tradingAccount'

/** What stops a trade, as a sentence: the bound, and what most of the way there is made of. */
export function stopWords(
  trading: TradingAccount,
  trade: PlannedTrade,
  account: AccountBySize,
  { size, end }: Reach,
  side: 1 | -1,
  bound: RateBound,
): string {
  const { unit } = trading.hedgeable
  const rate = bound.rate === 'imRate' ? 'IM rate' : 'MM rate'
  const level = percent(bound.level)
  switch (end) {
    case 'already':
      return `The ${rate} is at ${level} or above before anything is traded.`
    case 'most':
      return `The wallet holds no more ${unit.base} to sell; the ${rate} stays below ${level}.`
    case 'never':
      return `Nothing stops it: the ${rate} stays below ${level} at any size.`
    case 'reached':
      return `The ${rate} reaches ${level}. ${cause(unit, hasOptions(trading, trade), account.at(0), account.at(side * size), bound)}`
  }
}

interface Cause {
  readonly amount: number
  readonly words: string
}

/** What has grown most on the way: a part of the unit's margin, the margin of debts, or what the balance has lost. */
function cause(
  { base, model }: TradingAccount['hedgeable']['unit'],
  isVolatile: boolean,
  before: SizedAccount,
  after: SizedAccount,
  { rate, level }: RateBound,
): string {
  const margin = rate === 'imRate' ? 'initialMargin' : 'maintenanceMargin'
  const { maintenanceMargin } = after.unit
  const factor = maintenanceMargin > 0 ? after.unit[margin] / maintenanceMargin : 1
  const named = new Map(model.components.map(({ id, words }) => [id, words]))
  const causes: Cause[] = [
    ...componentChanges(before.unit, after.unit).map(({ component, change }) => ({
      amount: change * factor,
      words: `the ${named.get(component) ?? lossWords(base, isVolatile, after.unit.worst)}`,
    })),
    {
      amount: after.borrowed[margin] - before.borrowed[margin],
      words: 'the margin of what has to be borrowed',
    },
    {
      amount: level * (before.rates.base - after.rates.base),
      words: 'the fall of the margin balance',
    },
  ]
  const largest = causes.reduce((most, one) => (one.amount > most.amount ? one : most))
  const decides = model.orderPortfolios.find(({ name }) => name === after.unit.decides)
  const orders = decides === undefined || decides.filled === null ? '' : `, ${decides.words}`
  return `Most of the way there is ${largest.words}${orders}.`
}

function lossWords(base: string, isVolatile: boolean, worst: SizedAccount['unit']['worst']): string {
  if (worst === null) return 'maximum loss'
  const volatility = isVolatile ? ` with volatility ${moveWords(worst.iv)}` : ''
  return `loss at ${base} ${moveWords(worst.price)}${volatility}`
}

function moveWords(shock: number): string {
  if (shock === 0) return 'unchanged'
  return `${shock > 0 ? 'up' : 'down'} ${percent(Math.abs(shock))}`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`
}

/** Whether volatility makes a difference to what is held, ordered and traded. */
function hasOptions({ legs }: TradingAccount, { parts }: PlannedTrade): boolean {
  const all = [...legs.held, ...legs.orders.A, ...legs.orders.B]
  return (
    all.some(({ quoted }) => isOption(quoted)) || parts.some(({ instrument }) => instrument.kind === 'option')
  )
}
