import { quoteRate } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Decimal } from '@/engine/numbers/decimal'
import type { PricedMarket } from '@/engine/portfolio/scenario'
import type { KeptRow } from './keptRows'
import { CONTRACT_TERMS as TERMS } from './venueTerms'
import type { VenueContract, VenueLeg } from './venueUnit'

const CUT = { kind: 'rule', note: 'as far as the reduce-only order closes the position' } as const

/** A kept row as a leg of the venue's contract. Follows venues, "Contracts there". */
export function venueLeg<V>(
  a: Algebra<V>,
  market: PricedMarket,
  row: KeptRow,
  contract: VenueContract<V>,
): VenueLeg<V> {
  const { from, path, set } = row
  const { symbol, kind, base, quote } = row.contract
  const sizeUnit = kind === 'inverse' ? 'USD contracts' : base
  const size = a.leaf(
    TERMS.size,
    row.size,
    row.isCut ? CUT : { kind: 'input', path: `${path}.size` },
    symbol,
    sizeUnit,
  )
  const inUsd = (term: keyof typeof TERMS, field: 'entry' | 'limit', price: Decimal | null) => {
    if (price === null) return null
    const at = { kind: 'input', path: `${path}.${field === 'limit' ? 'price' : field}` } as const
    const leaf = a.leaf(TERMS[field], price, at, symbol, quote)
    return quote === 'USD' ? leaf : a.product(TERMS[term], [leaf, quoteRate(a, market, quote)], symbol)
  }
  return {
    from,
    symbol,
    path,
    contract,
    size,
    coins: kind === 'inverse' ? a.quotient(TERMS.coins, size, contract.mark, symbol, base) : size,
    entry: inUsd('entryUsd', 'entry', row.entry),
    limit: inUsd('limitUsd', 'limit', row.limit),
    set,
  }
}
