import type { InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { parseSymbol } from '@/engine/instruments/symbol'
import { contractName } from '@/state/names/contractName'
import { formatNumber, signOf, type Value } from '@/ui/format'

/** An instrument by its kind and symbol. */
export interface NamedInstrument {
  readonly kind: InstrumentKind
  readonly symbol: string
}

/** `BTCUSDT perpetual`, `BTC 24 Apr 80,000 call`, `BTC spot`. */
export function instrumentName({ kind, symbol }: NamedInstrument, asOf: string): string {
  return kind === 'spot' ? `${symbol} spot` : contractName(symbol, asOf)
}

/** What its size is counted in: coins, or contracts of one dollar. */
export function sizeUnit({ kind, symbol }: NamedInstrument, base: string): string {
  return kind !== 'spot' && parseSymbol(symbol)?.kind === 'inverse' ? 'USD contracts' : base
}

/** `buying 0.193 BTCUSDT perpetual`, `selling 2 BTC 24 Apr 60,000 put`. */
export function tradeWords(named: NamedInstrument, size: Value, asOf: string): string {
  const count = formatNumber(String(size).replace('-', ''))
  return `${signOf(size) < 0 ? 'selling' : 'buying'} ${count} ${instrumentName(named, asOf)}`
}
