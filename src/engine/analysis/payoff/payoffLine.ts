/** Profit and loss against the price at one of the times. */
export interface PayoffLine {
  /** Place of the time in the question. */
  readonly place: number
  /** From the lowest price to the highest. */
  readonly points: readonly PayoffPoint[]
  /** Where nothing is gained or lost, ascending, as moves of the price. */
  readonly breakEvens: readonly number[]
}

export interface PayoffPoint {
  /** The move of the price from the unmoved market: -0.1 is 10 % down. */
  readonly x: number
  /** USD. */
  readonly gain: number
}
