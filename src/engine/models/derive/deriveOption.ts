import type { OptionType } from '@/engine/pricing/black76'
import type { ExpiryTerms } from './expiryTerms'

/** An option there, with all that its value is made of; prices in USD. */
export interface DeriveOption<V> {
  /** As our row names it. */
  readonly symbol: string
  readonly type: OptionType
  readonly strike: V
  readonly forward: V
  readonly volatility: V
  readonly expiry: ExpiryTerms<V>
}
