import { parseSymbol } from '@/engine/instruments/symbol'
import type { MarketContracts } from '@/state/market/marketContracts'
import type { Workbook } from '@/state/workbook/workbook'
import { coinsOf } from './chain'

/** The coin to begin with: that of the first position whose coin has options, or the market's first. */
export function firstCoin(market: MarketContracts, { positions }: Workbook): string {
  const listed = new Set(market.options.map(({ contract }) => contract.base))
  const held = positions.map(({ symbol }) => parseSymbol(symbol)?.base ?? '').find((base) => listed.has(base))
  return held ?? coinsOf(market)[0] ?? ''
}
