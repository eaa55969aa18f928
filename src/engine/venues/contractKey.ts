import type { Contract } from '@/engine/instruments/contract'
import { formatExpiry } from '@/engine/instruments/expiry'

/**
 * The same for all of our contracts that the venue has one contract for: those in USDT and USDC that differ in nothing
 * else. Follows venues, "Contracts there".
 */
export function contractKey(contract: Contract): string {
  const { kind, base, expiry } = contract
  const listed = `${base}-${kind === 'inverse' ? 'inverse' : 'linear'}-${expiry === null ? 'perpetual' : formatExpiry(expiry)}`
  return contract.kind === 'option' ? `${listed}-${contract.strike.toFixed()}-${contract.type}` : listed
}

/** Which of our contracts the venue's takes its numbers from. Follows venues, "Contracts there". */
export function sourceOf(
  rows: readonly { readonly from: string; readonly contract: Contract }[],
): Contract | null {
  const held = rows.filter(({ from }) => from !== 'order')
  const among = held.length > 0 ? held : rows
  const source = among.find(({ contract }) => contract.quote === 'USDC') ?? among[0]
  return source?.contract ?? null
}
