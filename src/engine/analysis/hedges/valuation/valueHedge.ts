import { Decimal } from '@/engine/numbers/decimal'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { known } from '@/engine/util/known'
import type { HedgeCosts } from './costs'
import type { HedgeableUnit } from './hedgeableUnit'
import { hedgedAccounts } from './hedgedAccount'
import type { ComponentChange, FoundHedge, HedgedAccount, HedgedMargin, HedgeLeg } from './hedgeResult'
import { afterTrade, tradePrice, tradingCost } from './hedgeTrade'
import type { Instrument } from './hedgingInstruments'
import { sizeText } from './lots'
import { printedChanges, spotTrade } from './spotTrade'

/** Trades of a hedge: multiples of lots. */
export interface Trade {
  readonly instrument: Instrument
  readonly size: number
}

/** Tells what some trades save and cost: the unit is computed anew with them, and the account's rates. */
export function hedgeAppraiser(subject: SweepSubject, hedgeable: HedgeableUnit, costs: HedgeCosts) {
  const accounts = hedgedAccounts(hedgeable)
  return (trades: readonly Trade[], exact: FoundHedge['exact']): FoundHedge => {
    const legs = trades.map((trade) => hedgeLeg(subject, hedgeable, costs, trade))
    const scenario = trades.reduce((now, { instrument }, i) => {
      const price = tradePrice(subject, hedgeable.unit.base, instrument)
      return afterTrade(
        subject,
        now,
        hedgeable.unit.base,
        instrument,
        new Decimal(legs[i]?.sizeText ?? 0),
        price,
      )
    }, hedgeable.scenario)
    return appraised(legs, exact, accounts.now, accounts.after(scenario))
  }
}

function appraised(
  legs: readonly HedgeLeg[],
  exact: FoundHedge['exact'],
  before: HedgedAccount,
  after: HedgedAccount,
): FoundHedge {
  const cost = legs.reduce((sum, leg) => sum + leg.cost.total, 0)
  const saving = {
    maintenanceMargin: before.maintenanceMargin - after.maintenanceMargin,
    initialMargin: before.initialMargin - after.initialMargin,
  }
  return {
    legs,
    exact,
    before,
    after,
    changes: componentChanges(before, after),
    saving,
    cost,
    savingPerCost: cost > 0 ? saving.maintenanceMargin / cost : null,
  }
}

/** Why the margin changes: every component before and after, of the portfolios that decide. */
export function componentChanges(before: HedgedMargin, after: HedgedMargin): readonly ComponentChange[] {
  return Object.entries(before.components).map(([component, was]) => {
    const is = known(after.components, component)
    return { component, before: was, after: is, change: is - was }
  })
}

function hedgeLeg(
  subject: SweepSubject,
  { unit }: HedgeableUnit,
  costs: HedgeCosts,
  { instrument, size }: Trade,
): HedgeLeg {
  const { symbol, kind, lot, contract } = instrument
  const price = tradePrice(subject, unit.base, instrument)
  const quoted = contract && unit.contracts.get(contract.key)
  const text = sizeText(size, lot)
  const bought = kind === 'spot' && size !== 0
  return {
    symbol,
    kind,
    size,
    sizeText: text,
    lot,
    mark: price.mark.double,
    delta: size * (quoted?.delta ?? 1),
    days: quoted && contract?.expiry !== null ? quoted.days : null,
    cost: tradingCost(costs, instrument, size, price),
    balances: bought
      ? printedChanges(
          spotTrade(subject.unmoved.balances, subject.unmoved.market, unit.base, new Decimal(text)),
        )
      : [],
  }
}
