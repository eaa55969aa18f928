import type { RulebookOverrides } from '@/engine/documents/document'
import { sourceOfChange } from '@/state/workbook/parameterSource'
import { differencesOf, mergeRulebook, ownValue } from '@/state/workbook/rulebookEdits'

/**
 * A rulebook file of what counts in a scenario: the built-in rulebook with the scenario's changes in it, each with
 * the source that the scenario gives, or the scenario as its source.
 */
export function exportText(builtIn: unknown, overrides: RulebookOverrides | null, scenario: string): string {
  const merged = mergeRulebook(builtIn, overrides)
  const changes = differencesOf(builtIn, merged).map(({ path }) => [
    path,
    sourceOfChange(builtIn, merged, path) ?? { kind: 'assumed', note: `set by the scenario ${scenario}` },
  ])
  const name = String(ownValue(builtIn, 'name'))
  const document = {
    ...asObject(merged),
    id: ownValue(builtIn, 'id'),
    name: changes.length === 0 ? name : `${name}, changed by the scenario ${scenario}`,
    sources: { ...asObject(ownValue(merged, 'sources')), ...Object.fromEntries(changes) },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
