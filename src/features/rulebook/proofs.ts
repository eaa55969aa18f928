/** A rule of the margin model, the published digits that it follows from, and what of it is still a reading. */
export interface Proof {
  readonly rule: string
  readonly proof: string
  /** Null where nothing is left to assume. */
  readonly assumed: string | null
}

/**
 * What the exchange's own portfolio-margin answer of 24 March 2026 proves: a test compares every number that it prints,
 * to the last digit.
 */
export const PROOFS: readonly Proof[] = [
  {
    rule: 'An option’s P&L is measured from its quoted mark price',
    proof: '33 P&Ls of a call of 186 days, the unshocked one of 0.00067229 among them',
    assumed: null,
  },
  {
    rule: 'Volatility shocks of +24 % and −20 %, scaled by (30 days / days begun) to the power 0.3',
    proof: 'The same 33 P&Ls',
    assumed: 'Below 30 days to expiry the form is assumed.',
  },
  {
    rule: 'Perpetuals and futures gain and lose in proportion to the price',
    proof: '11 P&Ls of a perpetual, −972.14482880 where the price falls by 10 %',
    assumed: null,
  },
  {
    rule: 'Hedged spot offsets with its gain; its loss is not charged',
    proof: '11 P&Ls of borrowed spot, 7.05047869 where the price falls by 10 % and 0 where it rises',
    assumed: 'For spot that is owned the same is assumed.',
  },
  {
    rule: 'The worst of three volatilities decides at each price',
    proof: '11 totals, −1,004.7471 where the price falls by 10 %',
    assumed: null,
  },
  {
    rule: 'Hedged spot is not scaled by collateral ratios',
    proof: 'Hedged spot of −0.00100006 BTC',
    assumed: 'One case of borrowed spot; taken over for spot that is owned.',
  },
  {
    rule: 'Basis risk of hedged spot: 45 % of the basis, plus a threshold less the collateral haircut',
    proof: '56.89174177 USD for one hedge of borrowed spot',
    assumed:
      'Its constant 3 % is read as 5 % less the haircut of 2 %; the floor at 0, the collateral ratio at the size of the spot and the choice of legs are assumed.',
  },
  {
    rule: 'Perpetual and futures contingency: 0.03 % of what is held',
    proof: '0.8037046 USD',
    assumed: null,
  },
  {
    rule: 'Initial margin is 1.2 times maintenance margin',
    proof: '1,274.81905141 and 1,062.34920951 USD',
    assumed: null,
  },
]
