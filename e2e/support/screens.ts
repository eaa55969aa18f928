/** The screens on which everything is looked at. */
export const SCREENS = [
  { screen: 'a wide screen', viewport: { width: 1440, height: 900 } },
  { screen: 'a phone', viewport: { width: 360, height: 740 } },
] as const

/** Their sizes for a look at each in one visit: the one that tests begin with stands last. */
export const VIEWPORTS = SCREENS.map(({ viewport }) => viewport).toReversed()
