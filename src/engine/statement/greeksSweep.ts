import { countedOrders } from '@/engine/margin/orders'
import { type UnitGreeks, unitGreeks } from '@/engine/margin/unitGreeks'
import { legsOf } from '@/engine/margin/unitLegs'
import { quotedContracts } from '@/engine/market/quotedContracts'
import { indexPrice } from '@/engine/market/rates'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { rowsInUse } from '@/engine/portfolio/scenario'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type Printed, print } from './print'

/**
 * The Greeks of a unit, printed; each is explained at its path here behind `greeks.`, such as
 * `greeks.BTC.parts.held.usd.delta`.
 */
export interface PrintedGreeks {
  readonly base: string
  readonly greeks: Printed<UnitGreeks<Figure>>
}

/**
 * The Greeks of a unit by what makes them and by expiry, in the coin and in USD, as decimals. Follows the margin model,
 * section "Option value".
 */
export function* greeksSweep(
  { scenario }: SweepSubject,
  { base }: { readonly base: string },
): Sweep<PrintedGreeks> {
  const index = indexPrice(a, scenario.market, base)
  const inUse = rowsInUse(scenario).map(({ contract }) => contract)
  const contracts = quotedContracts(a, scenario, inUse, base, index)
  yield { done: 0.5 }
  const legs = legsOf(a, scenario, countedOrders(scenario), contracts)
  yield { part: { base, greeks: print(unitGreeks(a, { base, index }, legs)) }, done: 1 }
}
