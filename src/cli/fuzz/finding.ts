/** Something that must not happen, and how to see it again. */
export interface Finding {
  readonly door: string
  readonly seed: number
  readonly what: string
  /** The smallest input found that shows it. */
  readonly input: string
}
