import type { InputEffect } from '@/state/query/inputEffects'

/** One thing that differs, in words, with what it does. */
export interface DifferingRow {
  readonly key: string
  readonly name: string
  readonly left: string
  readonly right: string
  readonly effect: InputEffect | undefined
}
