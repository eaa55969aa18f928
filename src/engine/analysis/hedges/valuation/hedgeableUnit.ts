import { type TotalledPortfolio, totalledPortfolios } from '@/engine/margin/bySize/totalledPortfolios'
import { FAST } from '@/engine/margin/fastInterpreter'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { emptyBalance } from '@/engine/portfolio/balance'
import type { Balance, Scenario } from '@/engine/portfolio/scenario'
import type { Instrument } from './hedgingInstruments'

/** A unit priced together with what may hedge it, its order portfolios added up once for all trials. */
export interface HedgeableUnit {
  readonly scenario: Scenario
  readonly unit: RiskUnit<number>
  readonly portfolios: readonly TotalledPortfolio[]
  /** What the account has of the unit's own coin. */
  readonly balance: Balance
}

/** Prices and adds up the unit of `base`, in doubles. */
export function hedgeableUnit(
  scenario: Scenario,
  base: string,
  instruments: readonly Instrument[],
): HedgeableUnit {
  const unit = priceUnit(
    FAST,
    scenario,
    base,
    instruments.flatMap(({ contract }) => contract ?? []),
  )
  const balance = scenario.balances.find(({ coin }) => coin === base) ?? emptyBalance(base)
  return { scenario, unit, portfolios: totalledPortfolios(scenario, unit), balance }
}
