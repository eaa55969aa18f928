import type { Origin } from '@/engine/numbers/origin'
import { ownValue, sameRule } from './rulebookEdits'

/** Who says so, and what it means, in the rulebook's words. */
export interface ParameterSource {
  readonly kind: Origin
  readonly note: string
}

const ORIGINS: readonly Origin[] = ['guide', 'published', 'observed', 'assumed']

/** Where a parameter of a rulebook comes from; null where the rulebook does not say. */
export function sourceAt(rulebook: unknown, path: string): ParameterSource | null {
  const sources = ownValue(rulebook, 'sources')
  if (typeof sources !== 'object' || sources === null || !Object.hasOwn(sources, path)) return null
  const source: unknown = Object.entries(sources).find(([key]) => key === path)?.[1]
  const [kind, note] = [ownValue(source, 'kind'), ownValue(source, 'note')]
  const origin = ORIGINS.find((one) => one === kind)
  return origin === undefined || typeof note !== 'string' ? null : { kind: origin, note }
}

/** Whether a rulebook sets a parameter at this very place otherwise than the built-in one. */
export function isChangedAt(builtIn: unknown, merged: unknown, path: string): boolean {
  const [before, now] = [ownValue(builtIn, path), ownValue(merged, path)]
  return now !== undefined && (before === undefined || !sameRule(before, now))
}

/** Where the scenario says that a value which it changed comes from; null where it does not say. */
export function sourceOfChange(builtIn: unknown, merged: unknown, path: string): ParameterSource | null {
  const [before, now] = [sourceAt(builtIn, path), sourceAt(merged, path)]
  return before?.kind === now?.kind && before?.note === now?.note ? null : now
}
