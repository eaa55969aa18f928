import type { Algebra } from '@/engine/numbers/algebra'
import type { VenueCollateral, VenuePortfolio } from '@/engine/venues/venueUnit'
import type { DeriveUnit } from './deriveUnit'
import { type HeldExpiry, type HeldOption, heldExpiry } from './heldExpiry'

/** What is held of a coin, net: positions and hedges, and orders that count as filled. */
export interface DerivePortfolio<V> {
  /** Null where it nets to nothing. */
  readonly perpetual: {
    readonly symbol: string
    /** Coins, signed. */
    readonly size: V
    /** USD. */
    readonly mark: V
  } | null
  /** Null where the coin is no collateral. `worth`: `H`, USDC. */
  readonly collateral: { readonly worth: V } | null
  readonly expiries: readonly HeldExpiry<V>[]
}

/** The holdings of a portfolio, options by their expiries. */
export function derivePortfolio<V>(
  a: Algebra<V>,
  { optionOf, worthOf }: DeriveUnit<V>,
  { holdings }: VenuePortfolio<V>,
  collateral: VenueCollateral<V> | null,
): DerivePortfolio<V> {
  let perpetual: DerivePortfolio<V>['perpetual'] = null
  const byExpiry = new Map<number | null, [HeldOption<V>, ...HeldOption<V>[]]>()
  for (const { contract, coins: size } of holdings) {
    const option = optionOf(contract)
    if (option === null) {
      perpetual = { symbol: contract.source.symbol, size, mark: contract.mark }
      continue
    }
    const held = { option, size, worth: worthOf(option) }
    const others = byExpiry.get(contract.expiry)
    if (others) others.push(held)
    else byExpiry.set(contract.expiry, [held])
  }
  return { perpetual, collateral, expiries: [...byExpiry.values()].map((held) => heldExpiry(a, held)) }
}
