import type { LiquidationStep } from '@/engine/liquidation/liquidationPart'
import { formatNumber } from '@/ui/format'

/** What a step does, as short as can be: `Debts repaid`, `Closed 0.3 BTC 24 Apr 60,000 put`. */
export function deedWords(step: LiquidationStep, nameOf: (symbol: string) => string): string {
  if (step.step === 'autoRepay') return 'Debts repaid'
  if (step.step === 'cancelOrders') return 'Orders cancelled'
  return `Closed ${formatNumber((step.size ?? '0').replace('-', ''))} ${nameOf(step.symbol ?? '')}`
}

/** Places of a quantity that are worth reading: cents of a stablecoin, all of a coin or a size. */
export function placesOf(coin: string | null): number {
  return coin?.startsWith('USD') === true ? 2 : 8
}
