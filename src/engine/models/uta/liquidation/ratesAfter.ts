import type { Appraisal } from '@/engine/liquidation/appraisal'
import { marginRates } from '@/engine/margin/accountMargin'
import { componentsAt } from '@/engine/margin/bySize/componentsAt'
import { unitPlan } from '@/engine/margin/bySize/groupPlan'
import { marginBySize } from '@/engine/margin/bySize/marginBySize'
import { legTotals, type UnitTotals } from '@/engine/margin/bySize/unitTotals'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { spotThatHedges } from '@/engine/margin/spotHedge'
import { legsOf } from '@/engine/margin/unitLegs'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import { borrowedAssets } from '@/engine/models/uta/account/borrowed'
import { marginBalance } from '@/engine/models/uta/account/marginBalance'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import { received } from '@/engine/portfolio/received'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { Close } from './closableParts'
import { type CloseProceeds, closeProceeds, feeRules } from './closeProceeds'
import type { PayingCoin } from './conversion'

/** A unit as the appraised account holds it. */
interface HeldUnit {
  readonly unit: RiskUnit<number>
  readonly totals: UnitTotals
  readonly spot: SpotThatHedges<number> | null
  /** Maintenance margin, USD. */
  readonly margin: number
}

/**
 * The MM rate that each close would leave, in plain doubles and in the order of the closes: to find those that are
 * worth an exact look. There are no active orders when positions are reduced.
 */
export function ratesAfter(
  units: readonly RiskUnit<number>[],
  appraisal: Appraisal,
  closes: readonly Close[],
): readonly number[] {
  const { scenario } = appraisal
  const held = new Map(units.map((unit) => [unit.base, heldUnit(unit, appraisal)]))
  const coins = appraisal.coins.map(inDoubles)
  const rules = feeRules(a, scenario.rulebook)
  const margins = [...held.values()].reduce((sum, { margin }) => sum + margin, 0)

  return closes.map(({ position, size }) => {
    const { contract } = position
    const its = held.get(contract.base)
    const quoted = its?.unit.contracts.get(contract.key)
    if (its === undefined || quoted === undefined) throw new RangeError(`${contract.symbol} is not priced`)
    const { index } = its.unit
    const part = {
      symbol: contract.symbol,
      quoted,
      size: size.toNumber(),
      entry: position.entry?.toNumber() ?? null,
    }
    const paid = closeProceeds(a, rules, index, part)
    const before = position.size.toNumber()
    const spot = paid.coin === contract.base ? spotAfter(scenario, paid) : its.spot
    const left = marginBySize(its.totals, [{ quoted, size: before }])
    const { maintenanceMargin } = componentsAt(left, [before - part.size], spot)
    const margin = margins - its.margin + maintenanceMargin
    const after = coins.map((coin) => (coin.coin === paid.coin ? coinAfter(coin, paid) : coin))
    const balance = marginBalance(a, scenario.rulebook, after, (coin) => coin.equity)
    const borrowed = borrowedAssets(a, scenario.rulebook, after, (coin) => coin.equity)
    const required = { maintenanceMargin: margin, initialMargin: 0 }
    return marginRates(a, [required, borrowed], balance, 0).mmRate
  })
}

function heldUnit(unit: RiskUnit<number>, { scenario, units }: Appraisal): HeldUnit {
  const { held } = legsOf(a, scenario, [], unit.contracts)
  const exact = units.find((margin) => margin.unit.base === unit.base)
  return {
    unit,
    totals: legTotals(unit, unitPlan(unit), held),
    spot: spotThatHedges(a, scenario, unit.base),
    margin: exact?.maintenanceMargin.double ?? 0,
  }
}

function inDoubles(account: Appraisal['coins'][number]): PayingCoin<number> {
  const { coin, isCollateral, price, wallet, borrowed, equity } = account
  return {
    coin,
    isCollateral,
    price: price.double,
    wallet: wallet.double,
    borrowed: borrowed.double,
    equity: equity.double,
  }
}

/** What is realised stays in the equity, the fee is gone; what the wallet lacks is borrowed. */
function coinAfter(coin: PayingCoin<number>, { cash, fee }: CloseProceeds<number>): PayingCoin<number> {
  const wallet = coin.wallet + cash
  return {
    ...coin,
    wallet: Math.max(0, wallet),
    borrowed: coin.borrowed + Math.max(0, -wallet),
    equity: coin.equity - fee,
  }
}

/** Inverse contracts pay in the coin of their unit, where the cash may hedge. */
function spotAfter(scenario: Scenario, { coin, cash }: CloseProceeds<number>): SpotThatHedges<number> | null {
  const balances = received(scenario.balances, coin, new Decimal(cash))
  return spotThatHedges(a, { ...scenario, balances }, coin)
}
