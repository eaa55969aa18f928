import { parseSymbol } from '@/engine/instruments/symbol'

/** So many coins have a line of Greeks; in a book of more nobody reads them. */
export const MOST_GREEKS = 6

/** How many coins have a line of Greeks, by how much there is to say; before there is a result. */
export interface GreekLines {
  /** Delta alone. */
  readonly short: number
  /** All the Greeks, of options. */
  readonly long: number
  /** And the unrealised P&L. */
  readonly longest: number
}

/** A row of a contract, as far as its coin's line depends on it. */
export interface GreekRow {
  readonly enabled: boolean
  readonly symbol: string
  /** Hedges have none. */
  readonly entry?: string
}

/** The lines of what is held: rows that are on, of a contract that can be read. */
export function greekLines(held: readonly GreekRow[]): GreekLines {
  const coins = new Map<string, { hasOption: boolean; hasEntry: boolean }>()
  for (const { enabled, symbol, entry = '' } of held) {
    const contract = enabled ? parseSymbol(symbol) : null
    if (contract === null) continue
    const { hasOption, hasEntry } = coins.get(contract.base) ?? { hasOption: false, hasEntry: false }
    coins.set(contract.base, {
      hasOption: hasOption || contract.kind === 'option',
      hasEntry: hasEntry || entry !== '',
    })
  }
  const shown = [...coins.values()].slice(0, MOST_GREEKS)
  const options = shown.filter(({ hasOption }) => hasOption)
  const longest = options.filter(({ hasEntry }) => hasEntry).length
  // The last of many counts the coins that have no line.
  const more = coins.size > MOST_GREEKS ? 1 : 0
  return { short: shown.length - options.length + more, long: options.length - longest, longest }
}
