import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { VenueFactors } from '@/engine/venues/venueUnit'
import { LOSS_FACTOR, PEG } from './parameters'

const TERMS = termsOf('Derive: margins', {
  lacking: ['What the settlement coin lacks', 'USD', 'The peg threshold less the USD value of the coin.'],
  depeg: ['What counts of that', 'USD', 'What the settlement coin lacks, never below 0.'],
  pegPart: ['Added for the peg', 'ratio', 'What the settlement coin lacks, times the peg factor.'],
  imFactor: [
    'Initial factor of the loss',
    'ratio',
    'How many times the stress loss is needed to trade: more where the settlement coin has lost its peg.',
  ],
  lossPart: ['Stress loss, times its factor', 'USDC', 'The stress loss times how many times it is needed.'],
  initial: [
    'Initial margin of a portfolio',
    'USDC',
    'The stress loss times its initial factor, the initial charges and what orders would lose.',
  ],
  maintenance: [
    'Maintenance margin',
    'USDC',
    'The stress loss of positions and hedges times its maintenance factor, and the maintenance charges.',
  ],
})

/** What a portfolio is charged beside its loss, USDC; 0 where it is not. */
export interface Charges<V> {
  readonly perpetual: V
  readonly nakedShorts: V
  readonly haircut: V
  readonly orderLoss: V
}

/** What the stress loss is multiplied by for the initial margin, a ratio; `settlement` in USD. */
export function initialFactor<V>(a: Algebra<V>, factors: VenueFactors<V>, settlement: V, coin: string): V {
  const { threshold, factor } = factors.ofAccount(PEG)
  const lacking = a.difference(TERMS.lacking, threshold, settlement, coin)
  const depeg = a.maximum(TERMS.depeg, [a.zero, lacking], coin)
  const pegPart = a.product(TERMS.pegPart, [depeg, factor], coin)
  return a.sum(TERMS.imFactor, [factors.of(LOSS_FACTOR).initial, pegPart], coin)
}

/** What a portfolio needs to be opened, USDC. Follows "Derive: portfolio margin 2", "Margins". */
export function initialMargin<V>(
  a: Algebra<V>,
  factor: V,
  loss: V,
  { perpetual, nakedShorts, haircut, orderLoss }: Charges<V>,
  of: string,
): V {
  const lossPart = a.product(TERMS.lossPart, [factor, loss], of)
  return a.sum(TERMS.initial, [lossPart, perpetual, nakedShorts, haircut, orderLoss], of)
}

/** What positions and hedges need to be kept, USDC. Follows "Derive: portfolio margin 2", "Margins". */
export function maintenanceMargin<V>(
  a: Algebra<V>,
  factor: V,
  loss: V,
  { perpetual, nakedShorts, haircut }: Omit<Charges<V>, 'orderLoss'>,
  of: string,
): V {
  const lossPart = a.product(TERMS.lossPart, [factor, loss], of)
  return a.sum(TERMS.maintenance, [lossPart, perpetual, nakedShorts, haircut], of)
}
