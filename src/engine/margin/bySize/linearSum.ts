/** A sum over a portfolio in which the sizes of some contracts vary: `rest` + slopes x sizes. */
export interface LinearSum {
  readonly rest: number
  /** One for each of the contracts. */
  readonly slopes: readonly number[]
}

/** The sum whose total includes so much of each contract at these slopes. */
export function linearSum(total: number, held: ArrayLike<number>, slopes: readonly number[]): LinearSum {
  const part = slopes.reduce((sum, slope, i) => sum + slope * (held[i] ?? 0), 0)
  return { rest: total - part, slopes }
}

/** The sum at these sizes. */
export function sumAt({ rest, slopes }: LinearSum, sizes: readonly number[]): number {
  let sum = rest
  for (let i = 0; i < slopes.length; i++) sum += (slopes[i] as number) * (sizes[i] as number)
  return sum
}
