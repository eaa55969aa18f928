import type { LiquidationStart, LiquidationStep } from '@/engine/liquidation/liquidationPart'
import { liquidationWords } from '@/models/accountModels'
import { formatNumber } from '@/ui/format'

/** What a step does, as short as can be: `Debts repaid`, `Closed 0.3 BTC 24 Apr 60,000 put`. */
export function deedWords(
  { step, symbol, size = '0' }: LiquidationStep,
  { model }: Pick<LiquidationStart, 'model'>,
  nameOf: (symbol: string) => string,
): string {
  const deed = liquidationWords(model).deeds[step]
  return symbol === undefined ? deed : `${deed} ${formatNumber(size.replace('-', ''))} ${nameOf(symbol)}`
}

/** Places of a quantity that are worth reading: cents of a stablecoin, all of a coin or a size. */
export function placesOf(coin: string | null): number {
  return coin?.startsWith('USD') === true ? 2 : 8
}
