import type { ParameterSaid } from '@/files/statement/statementSource'
import { isChangedAt, sourceAt } from '@/state/workbook/parameterSource'
import { defaultPath, effectiveValue, mergeRulebook, ownValue } from '@/state/workbook/rulebookEdits'
import { parameterAt } from './parameterEntries'
import { valueWords } from './parameterWords'

/** A parameter with its value and source, in a rulebook with the scenario's changes over it. */
export function parameterSaid(builtIn: unknown, overrides: unknown, path: string): ParameterSaid {
  const merged = mergeRulebook(builtIn, overrides)
  const entry = parameterAt(path)?.entry
  return {
    name: entry?.name ?? path,
    value: valueWords(effectiveValue(merged, path), entry?.kind ?? 'power'),
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
