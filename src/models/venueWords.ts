/** How the page names and draws a component of a venue's requirement. */
export interface VenueComponentWords {
  readonly name: string
  /** Within a sentence: `the scan risk`. */
  readonly spoken: string
  readonly colour: string
}

/** The page's half of a venue's model: what its numbers rest on, and how its words are said. */
export interface VenueWords {
  /** As people call it: `Deribit`. */
  readonly name: string
  /** The margin model, as the venue calls it. */
  readonly model: string
  /** What proves the numbers, or does not, in a sentence. */
  readonly certainty: string
  /** What the venue's rule covers that is not computed here, in a sentence. */
  readonly notModelled: string
  /** How the venue liquidates, as far as that is published, in sentences; null where it is not. */
  readonly liquidation: string | null
  /** By the ids of the components. */
  readonly components: Readonly<Record<string, VenueComponentWords>>
  /** The component that its scenarios make. */
  readonly stressComponent: string
  /**
   * What the factors of the margins multiply: which components, and the names of the factor and of what comes of it.
   */
  readonly scaled: {
    readonly components: readonly string[]
    readonly factor: string
    readonly product: string
  }
  /** What the venue's words for a volatility mean, where a number does not say it. */
  readonly volatilities: Readonly<Record<string, string>>
  /** Whether it fills open orders by the group that they are in. */
  readonly groupsOrders: boolean
  /** By the names of its order portfolios: with what the margin is, within a sentence. */
  readonly portfolios: Readonly<Record<string, string>>
}
