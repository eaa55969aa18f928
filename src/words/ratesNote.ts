import type { VenueStatement } from '@/engine/venues/venueStatement'
import { signOf } from '@/ui/format'

/**
 * Of which pool the rates of an account are that has several, in a sentence: they are not what its margins are of its
 * equity. Null where there is one pool, or nothing is required.
 */
export function ratesNote({ account }: Pick<VenueStatement, 'account'>): string | null {
  const pools = Object.entries(account.pools)
  if (pools.length < 2 || (signOf(account.imRate) === 0 && signOf(account.mmRate) === 0)) return null
  const [initial, maintenance] = (['imRate', 'mmRate'] as const).map(
    (rate) => pools.find(([, pool]) => pool[rate] === account[rate])?.[0],
  )
  const whose =
    initial === maintenance
      ? `Both rates are those of the pool of ${initial}`
      : `The IM rate is that of the pool of ${initial}, the MM rate that of the pool of ${maintenance}`
  return `${whose}: money in one pool does not back another.`
}
