import { Decimal } from '@/engine/numbers/decimal'
import type { Contract, NamedContract } from './contract'
import { parseSymbol } from './symbol'

const contracts = new WeakMap<NamedContract, Contract>()

/**
 * The contract that a symbol names, to compute with: its strike is an exact decimal in the quote coin. Null where the
 * symbol names none. The same symbol gives the same object as long as `parseSymbol` remembers it. Follows the margin
 * model, section "Instruments".
 */
export function contractOf(symbol: string): Contract | null {
  const named = parseSymbol(symbol)
  if (named === null || named.kind !== 'option') return named
  const before = contracts.get(named)
  if (before !== undefined) return before
  const contract = { ...named, strike: new Decimal(named.strike) }
  contracts.set(named, contract)
  return contract
}
