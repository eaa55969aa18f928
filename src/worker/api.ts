import type { Evaluation } from '@/engine/engine'
import type { Explanation } from '@/engine/figure/view'
import type { ScenarioDocument } from '@/engine/model/document'
import type { Checked } from '@/engine/model/fault'
import type { MovesDocument } from '@/engine/moves/moves'

/** The built-in rulebooks by their ids, as JSON values. */
export type RulebookDocuments = Readonly<Record<string, unknown>>

/** A scenario beside the one that it is compared with. */
export interface Compared {
  readonly current: Checked<Evaluation>
  readonly baseline: Checked<Evaluation>
}

/** What-if moves of a scenario, and of the one that it is compared with; null: the market as it is. */
export interface ComparedMoves {
  readonly current: MovesDocument | null
  readonly baseline: MovesDocument | null
}

/** Everything that the page may ask of the engine. What crosses is plain JSON; nothing is thrown. */
export interface EngineApi {
  /** Must come first, once in a worker's life. */
  load(rulebooks: RulebookDocuments): void
  /** The document in the text of a scenario file, or all its faults. */
  read(text: string): Checked<ScenarioDocument>
  /** `onCurrent` is told of the current scenario before the baseline is computed. */
  evaluate(
    current: ScenarioDocument,
    baseline: ScenarioDocument,
    moves?: ComparedMoves,
    onCurrent?: (current: Checked<Evaluation>) => void,
  ): Compared
  /** Null where the address leads nowhere. */
  explain(
    document: ScenarioDocument,
    address: string,
    path: readonly number[],
    moves?: MovesDocument | null,
  ): Checked<Explanation | null>
  /** The unit's maintenance margin without each row, USD, by the row's path. */
  marginWithoutEach(
    document: ScenarioDocument,
    moves?: MovesDocument | null,
  ): Checked<Readonly<Record<string, number>>>
}
