import type { SweepKind } from './catalog'

const SHARED = ['marginSurface', 'venueSurface', 'venueHedges', 'hedgeFinder', 'hedgePair'] as const

/** Sweeps whose pieces do not need one another, so that several workers may share one; all else is one worker's. */
export type SharedSweep = (typeof SHARED)[number]

export const SHARED_SWEEPS: ReadonlySet<SweepKind> = new Set<SweepKind>(SHARED)
