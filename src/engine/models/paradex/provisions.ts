import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { VenueContract, VenuePortfolio, VenueUnit } from '@/engine/venues/venueUnit'
import { FEES, FUNDING } from './parameters'
import { PROVISIONS } from './sections'

const TERMS = termsOf(PROVISIONS, {
  perpetuals: ['Perpetuals held', 'coin', 'The net size of the perpetual.'],
  ordered: ['Perpetuals ordered', 'coin', 'The sizes of all orders of the perpetual, added.'],
  counted: ['Perpetuals that count', 'coin', 'Perpetuals held less perpetuals ordered.'],
  funding: [
    'Funding of 8 hours',
    'USD',
    'The funding rate times the perpetuals that count at the index price.',
  ],
  fundingProvision: ['Funding provision', 'USD', 'The funding of 8 hours where it is paid; never below 0.'],
  size: ['Size without its sign', 'base', 'How much is held or ordered, bought or sold.'],
  perpetualFee: ['Fee of one perpetual', 'USD/size', 'The mark price times the fee of perpetuals.'],
  indexFee: ['Fee of one option by the index', 'USD/size', 'The index price times the fee of options.'],
  markFee: ['Most of the fee of one option', 'USD/size', 'The mark price of the option times its share.'],
  optionFee: ['Fee of one option', 'USD/size', 'The fee by the index, or the most where that is less.'],
  fee: ['Fee', 'USD', 'The size times the fee of one.'],
  feeProvision: ['Fee provision', 'USD', 'The fees of closing all contracts and filling all orders, added.'],
})

/** What the perpetual pays in funding in 8 hours, USD. Follows "Paradex: provisions". */
export function fundingProvision<V>(
  a: Algebra<V>,
  { key, coin, index, factors }: VenueUnit<V>,
  { holdings, orders }: VenuePortfolio<V>,
): V {
  const coinsOf = (legs: readonly { readonly contract: VenueContract<V>; readonly coins: V }[]) =>
    legs.flatMap(({ contract, coins }) => (contract.kind === 'perpetual' ? [coins] : []))
  const held = a.sum(TERMS.perpetuals, coinsOf(holdings), key, coin)
  const ordered = a.sum(TERMS.ordered, coinsOf(orders), key, coin)
  const counted = a.difference(TERMS.counted, held, ordered, key, coin)
  const { fundingRate8h } = factors.ofAccount(FUNDING)
  return a.maximum(
    TERMS.fundingProvision,
    [a.zero, a.product(TERMS.funding, [fundingRate8h, counted, index], key)],
    key,
  )
}

/** The fees of closing what is held and of filling what is ordered, USD. Follows "Paradex: provisions". */
export function feeProvision<V>(
  a: Algebra<V>,
  unit: VenueUnit<V>,
  { holdings, orders }: VenuePortfolio<V>,
): V {
  const fees = [...holdings, ...orders].map(({ contract, coins }) => {
    const { symbol, base } = contract.source
    const size = a.absolute(TERMS.size, coins, symbol, base)
    return a.product(TERMS.fee, [size, feeOfOne(a, unit, contract)], symbol)
  })
  return a.sum(TERMS.feeProvision, fees, unit.key)
}

function feeOfOne<V>(a: Algebra<V>, { index, factors }: VenueUnit<V>, contract: VenueContract<V>): V {
  const { source, mark, option } = contract
  const fees = factors.ofAccount(FEES)
  if (option === null) return a.product(TERMS.perpetualFee, [mark, fees.perpetual], source.symbol)
  const byIndex = a.product(TERMS.indexFee, [index, fees.option], source.symbol)
  const most = a.product(TERMS.markFee, [mark, fees.optionCap], source.symbol)
  return a.minimum(TERMS.optionFee, [byIndex, most], source.symbol)
}
