/** A size and the margin there. */
export interface Point {
  readonly size: number
  readonly value: number
}

/** The function that is searched, and which of its points count. */
export interface Ground {
  readonly height: (size: number) => Height
  /** What a size costs: linear between 0 and the bends. */
  readonly cost: (size: number) => number
  /** A size counts where its value and its cost are together below this; one that costs nothing always does. */
  readonly budget: number
}

/**
 * The margin at a size: the highest of some sums. What is convex between bends, the maximum of losses above all, is
 * apart from what may curve either way: spreads over days are quotients.
 */
export interface Height {
  readonly value: number
  readonly sums: readonly { readonly convex: number; readonly curved: readonly number[] }[]
}
