import type { SweepKind } from './catalog'

/** Sweeps whose pieces do not need one another, so that several workers may share one. */
export const SHARED_SWEEPS: ReadonlySet<SweepKind> = new Set<SweepKind>([
  'marginSurface',
  'venueSurface',
  'venueHedges',
  'hedgeFinder',
  'hedgePair',
])
