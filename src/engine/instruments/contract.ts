import type { Decimal } from '@/engine/numbers/decimal'

export type Stablecoin = 'USDT' | 'USDC'

interface ContractName {
  /** As written in the document; output keeps this spelling. */
  readonly symbol: string
  /** One spelling for all spellings of the contract: two-digit day, strike without trailing zeros. */
  readonly key: string
  readonly base: string
}

/** A linear perpetual (`expiry` null) or dated future; size in base coin. */
export interface LinearContract extends ContractName {
  readonly kind: 'linear'
  readonly quote: Stablecoin
  /** Milliseconds since 1970 UTC, 08:00:00 on the day of the symbol. */
  readonly expiry: number | null
}

/** An inverse perpetual or dated future; size in contracts of 1 USD, settled in the base coin. */
export interface InverseContract extends ContractName {
  readonly kind: 'inverse'
  readonly quote: 'USD'
  readonly expiry: number | null
}

export type OptionType = 'call' | 'put'

/**
 * A European option; size in base coin. Its strike is an exact decimal, or as text where nothing is computed with it.
 */
export interface OptionContract<Strike = Decimal> extends ContractName {
  readonly kind: 'option'
  readonly quote: Stablecoin
  readonly expiry: number
  readonly type: OptionType
  readonly strike: Strike
}

/** An instrument of the margin model, section "Instruments". */
export type Contract<Strike = Decimal> = LinearContract | InverseContract | OptionContract<Strike>

/** A contract as its symbol names it: the strike is text, without trailing zeros. */
export type NamedContract = Contract<string>

/** The coin in which a contract's profit and loss is paid. */
export function settlementCoin(contract: NamedContract | Contract): string {
  return contract.kind === 'inverse' ? contract.base : contract.quote
}

/**
 * What the sizes of a contract are counted in: its base coin, or USD where it is inverse. Margin model, section
 * "Instruments".
 */
export function countedIn(contract: NamedContract | Contract): string {
  return contract.kind === 'inverse' ? 'USD' : contract.base
}
