import { parseSymbol } from '@/engine/instruments/symbol'
import type { MarketContracts } from '@/state/market/marketContracts'
import { contractName } from '@/state/names/contractName'
import { hasEveryWord } from '@/ui/hasEveryWord'

/** A contract of the market by its name. */
export interface ListedContract {
  readonly symbol: string
  readonly name: string
}

/** What the market lists of a coin: perpetuals and futures first, then the options. */
export function listedContracts(
  { futures, options, asOf }: Pick<MarketContracts, 'futures' | 'options' | 'asOf'>,
  base: string,
): readonly ListedContract[] {
  return [...futures, ...options]
    .filter(({ contract }) => contract.base === base)
    .map(({ contract: { symbol } }) => ({ symbol, name: contractName(symbol, asOf) }))
}

/** Those that have every word of the text in their name or symbol, in any order: `80000 call`. */
export function matching(all: readonly ListedContract[], text: string): readonly ListedContract[] {
  const search = plain(text)
  if (search === '') return []
  return all.filter(({ symbol, name }) => hasEveryWord(plain(`${name} ${symbol}`), search))
}

/** The contract that a text means, listed or not, or what is wrong with the text. */
export function contractMeant(
  all: readonly ListedContract[],
  text: string,
  base: string,
): { readonly symbol: string } | { readonly error: string } {
  const exact = all.find(({ symbol, name }) => plain(name) === plain(text) || symbol === text.toUpperCase())
  const found = exact ? [exact] : matching(all, text)
  const [first, second] = found
  if (first !== undefined && second === undefined) return { symbol: first.symbol }
  if (first !== undefined) return { error: `${found.length} contracts fit: choose one, or type more of it` }
  const typed = parseSymbol(text.trim().toUpperCase())
  if (typed?.base === base) return { symbol: typed.symbol }
  return { error: `The market lists no such contract of ${base}` }
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(',', '')
}
