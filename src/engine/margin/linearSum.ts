import type { Quoted } from '@/engine/market/quoted'

/** What the portfolio holds of a contract. */
export interface HeldSize {
  readonly quoted: Quoted<number>
  readonly size: number
}

/** A sum over a portfolio in which the sizes of some contracts vary: `rest` + slopes x sizes. */
export interface LinearSum {
  readonly rest: number
  /** One for each of the contracts. */
  readonly slopes: readonly number[]
}

/** A sum whose total includes `held` at the slopes that each contract has. */
export function linearSum(
  total: number,
  held: readonly HeldSize[],
  slopeOf: (quoted: Quoted<number>) => number,
): LinearSum {
  const slopes = held.map(({ quoted }) => slopeOf(quoted))
  const part = held.reduce((sum, { size }, i) => sum + (slopes[i] ?? 0) * size, 0)
  return { rest: total - part, slopes }
}

/** The sum at these sizes. */
export function sumAt({ rest, slopes }: LinearSum, sizes: readonly number[]): number {
  let sum = rest
  for (let i = 0; i < slopes.length; i++) sum += (slopes[i] as number) * (sizes[i] as number)
  return sum
}
