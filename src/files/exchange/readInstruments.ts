import { text } from '@/files/found/foundRow'
import type { RowList } from '@/files/found/rowKind'

/** What instruments info says of names. */
export interface InstrumentNames {
  /** Symbols by display name in capital letters. */
  readonly names: ReadonlyMap<string, string>
  /** Contracts on something that is no coin, by symbol: what it is. */
  readonly others: ReadonlyMap<string, string>
}

export function readInstruments(lists: readonly RowList[]): InstrumentNames {
  const names = new Map<string, string>()
  const others = new Map<string, string>()
  for (const { rows, category } of lists) {
    for (const row of rows) {
      const symbol = text(row, 'symbol')
      const shown = text(row, 'displayName').toUpperCase()
      if (category !== 'spot' && shown !== '' && shown !== symbol) names.set(shown, symbol)
      const kind = text(row, 'symbolType')
      if (/stock|equity|commodit|forex|etf/i.test(kind)) others.set(symbol, kind)
    }
  }
  return { names, others }
}
