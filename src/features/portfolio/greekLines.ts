import { parseSymbol } from '@/engine/model/symbol'
import type { HedgeRow } from '@/store/workbook/workbook'

/** So many coins have a line of Greeks; in a book of more nobody reads them. */
export const MOST_GREEKS = 6

/** How many coins have a line of Greeks, short ones of delta alone and long ones of options; before there is a result. */
export interface GreekLines {
  readonly short: number
  readonly long: number
}

/** The lines of what is held: rows that are on, of a contract that can be read. */
export function greekLines(held: readonly Pick<HedgeRow, 'enabled' | 'symbol'>[]): GreekLines {
  const hasOption = new Map<string, boolean>()
  for (const { enabled, symbol } of held) {
    const contract = enabled ? parseSymbol(symbol) : null
    if (contract === null) continue
    const isOption = contract.kind === 'option'
    hasOption.set(contract.base, isOption || hasOption.get(contract.base) === true)
  }
  const shown = [...hasOption.values()].slice(0, MOST_GREEKS)
  const long = shown.filter(Boolean).length
  // The last of them counts the coins that have none.
  const more = hasOption.size > MOST_GREEKS ? 1 : 0
  return { short: shown.length - long + more, long }
}
