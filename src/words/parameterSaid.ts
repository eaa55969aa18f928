import { tableOf } from '@/engine/models/parameterTables'
import type { ParameterSaid } from '@/files/statement/statementSource'
import { isChangedAt, sourceAt } from '@/state/workbook/parameterSource'
import { defaultPath, effectiveValue, mergeRulebook, ownValue } from '@/state/workbook/rulebookEdits'
import { groupsOf, parameterAt } from './parameterEntries'
import { valueWords } from './parameterWords'

/**
 * A parameter with its value and source, in a rulebook with the scenario's changes over it; null where its model
 * has none at the path.
 */
export function parameterSaid(builtIn: unknown, overrides: unknown, path: string): ParameterSaid | null {
  const entry = parameterAt(path, groupsOf(tableOf(builtIn)))?.entry
  if (entry === undefined) return null
  const merged = mergeRulebook(builtIn, overrides)
  return {
    name: entry.name,
    value: valueWords(effectiveValue(merged, path), entry.kind),
    source: sourceOf(builtIn, overrides, ownValue(merged, path) === undefined ? defaultPath(path) : path),
  }
}

/** Where the value at a place of the rulebook comes from: who says so, or that the scenario sets it. */
export function sourceOf(builtIn: unknown, overrides: unknown, path: string): string {
  if (!isChangedAt(builtIn, mergeRulebook(builtIn, overrides), path)) {
    return sourceAt(builtIn, path)?.kind ?? 'assumed'
  }
  const own = sourceAt(overrides, path)?.kind
  return own === undefined ? 'set by the scenario' : `set by the scenario, ${own}`
}
