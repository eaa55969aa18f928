import type { ScenarioDocument } from '@/engine/documents/document'

/** A scenario to learn from. */
export interface Example {
  /** In lower case with hyphens; the name of its file. */
  readonly id: string
  readonly title: string
  /** What it shows, in one sentence. */
  readonly teaches: string
  /** The risk units that it is about. */
  readonly units: readonly string[]
  /** The scenario, without its format and name: that is the title. */
  readonly scenario: Omit<ScenarioDocument, 'format' | 'name'>
}
