/** The screens on which everything is looked at in one visit: the one that tests begin with stands last. */
export const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const
