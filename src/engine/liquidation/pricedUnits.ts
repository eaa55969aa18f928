import { priceUnit } from '@/engine/margin/priceUnit'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { valueChangesExact as valueChanges } from '@/engine/stress/kernelExact'

/** The units of a liquidation, priced once for all steps: exact for its figures, in doubles for the search. */
export interface PricedUnits {
  readonly exact: readonly RiskUnit<Figure>[]
  readonly doubles: readonly RiskUnit<number>[]
}

/** Prices every unit of a scenario. */
export function pricedUnits(scenario: Scenario): PricedUnits {
  const bases = unitsInUse(scenario)
  return {
    exact: bases.map((base) => priceUnit({ algebra: figures, valueChanges }, scenario, base)),
    doubles: bases.map((base) => priceUnit({ algebra: numbers, valueChanges }, scenario, base)),
  }
}
