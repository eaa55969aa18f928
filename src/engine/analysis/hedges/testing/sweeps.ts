import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { NO_MOVES } from '@/engine/market/shift/moves'
import type { Scenario } from '@/engine/portfolio/scenario'
import { sound } from '@/engine/reading/testing/documents'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'

/** A sound document as a sweep looks at it, with nothing moved. */
export function subjectOf(document: unknown): SweepSubject {
  const scenario = sound(document)
  return { scenario, unmoved: scenario, moves: NO_MOVES }
}

/** All parts of a sweep, run to its end. */
export function partsOf<Part>(sweep: Sweep<Part>): readonly Part[] {
  return [...sweep].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

/** A document's scenario with one more what-if hedge, as the page adopts it. */
export function adopted(
  document: unknown,
  { symbol, sizeText }: Pick<HedgeLeg, 'symbol' | 'sizeText'>,
): Scenario {
  const hedges = [{ symbol, size: sizeText }]
  return sound({ ...Object(document), hedges })
}
