/**
 * An amount split in proportion to weights, whose sum it goes with: weights of the other sign get shares of the
 * other sign, and all shares add up to the amount. Without weights there is nothing to split.
 */
export function inProportion(amount: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (amount === 0 || sum === 0 ? 0 : amount * (weight / sum)))
}
