import { namedParts } from '@/state/result/marginComponents'

/** How a part of the margin with a hedge is named and drawn. */
export interface HedgePart {
  /** As the hedge's components have it. */
  readonly key: string
  readonly name: string
  /** Within a sentence. */
  readonly spoken: string
  readonly colour: string
}

const BORROWING: HedgePart = {
  key: 'borrowing',
  name: 'Borrowing',
  spoken: 'the margin of borrowed assets',
  colour: 'var(--leg-4)',
}

/**
 * What the maintenance margin with a hedge is made of, in order: the parts of the unit's, and what is borrowed to buy
 * spot.
 */
export function hedgeParts(model: string): readonly HedgePart[] {
  return [...namedParts(model), BORROWING]
}
