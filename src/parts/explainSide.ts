import type { FigureAddress } from '@/engine/statement/figureAddress'
import { explain, type OtherScenario, type Since } from '@/state/view/viewStore'

/**
 * Whose figures a side has, so that they can be explained: those of the open scenario, or of another; null: neither.
 */
export type Explains = 'open' | OtherScenario | null

/** Opens how a figure of a side was made, or why it is not that of the other side. */
export function explainSide(of: Explains, address: FigureAddress, since?: Since): void {
  if (of !== null) explain(address, since, of === 'open' ? undefined : of)
}
