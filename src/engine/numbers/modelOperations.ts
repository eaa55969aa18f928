/**
 * What the pricing module and the scenario grid compute in doubles. Their results enter the figures as
 * given values; the inputs beside them say what they were computed from.
 */
export type ModelOperationName =
  /** Forward, strike, volatility, days to expiry. */
  | 'callValue'
  | 'putValue'
  | 'callDelta'
  | 'putDelta'
  | 'gamma'
  | 'vega'
  | 'theta'
  /** Mark, forward, strike, days to expiry. */
  | 'callImpliedVolatility'
  | 'putImpliedVolatility'
  /** Forward, strike, volatility, days to expiry, shocked forward, shocked volatility. */
  | 'callChange'
  | 'putChange'
  /** As the exact operations, but computed and rounded as doubles, in the order of the inputs. */
  | 'gridProduct'
  | 'gridSum'
  | 'gridDifference'
  /** First less second, in seconds, as far as the clock can tell: to a thousandth of a millisecond. */
  | 'clockDifference'
  /** Volatility, volatility shock, days to expiry, term power, pivot days. */
  | 'shockedVolatility'
  /** Base, exponent. */
  | 'power'
  /** `e` to the power of the input. */
  | 'exponential'
  | 'naturalLogarithm'
  | 'squareRoot'
  /** The input itself, worked out before by the same formula in doubles. */
  | 'inDoubles'
