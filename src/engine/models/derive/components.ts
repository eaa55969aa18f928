import { formatExpiry } from '@/engine/instruments/expiry'
import type { VenueComponent } from '@/engine/models/venueModel'
import { haircut, nakedShorts, perpetualCharge } from './charges'
import { deriveUnit } from './deriveUnit'
import { orderLoss } from './orderLoss'
import { HAIRCUT, NAKED_SHORT, PERPETUAL } from './parameters'
import { stressLoss } from './stressTest'

/** What a portfolio requires, in the order of the statement. Follows "Derive: portfolio margin 2", "Margins". */
export const components: readonly VenueComponent[] = [
  {
    id: 'stressLoss',
    words: 'Stress loss',
    amount: (a, { coin }, _portfolio, pnls) => stressLoss(a, coin, pnls),
  },
  {
    id: 'perpetual',
    words: 'Perpetual',
    amount: (a, { coin, index, factors }, { holdings }, _pnls, kind) => {
      const held = holdings.find(({ contract }) => contract.option === null)
      return perpetualCharge(a, factors.of(PERPETUAL)[kind], held?.coins ?? null, index, coin)
    },
  },
  {
    id: 'nakedShorts',
    words: 'Naked shorts',
    amount: (a, { coin, index, factors }, { holdings }, _pnls, kind) => {
      const options = holdings.flatMap(({ contract: { option, expiry }, coins: size }) =>
        option === null ? [] : [{ strike: `${formatExpiry(Number(expiry))} ${option.written}`, size }],
      )
      return nakedShorts(a, factors.of(NAKED_SHORT)[kind], options, index, coin)
    },
  },
  {
    id: 'haircut',
    words: 'Haircut of the collateral',
    amount: (a, { coin, factors, collateral }, _portfolio, _pnls, kind) =>
      collateral === null ? a.zero : haircut(a, factors.of(HAIRCUT)[kind], collateral.worth, coin),
  },
  {
    id: 'orderLoss',
    words: 'Order loss',
    amount: (a, unit, { orders }, _pnls, kind) => {
      if (kind === 'maintenance') return a.zero
      const { optionOf, worthOf } = deriveUnit(unit, a)
      const priced = orders.flatMap(({ symbol, coins: size, limit: price, contract }) => {
        if (price === null) return []
        const option = optionOf(contract)
        return [{ symbol, size, price, worth: option === null ? contract.mark : worthOf(option) }]
      })
      return orderLoss(a, unit.coin, priced)
    },
  },
]
