import { MAX_NAME, type RulebookOverrides } from '@/engine/documents/document'
import { shortened } from '@/engine/documents/faultText'
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
  const [id, model, date] = ['id', 'model', 'date'].map((key) => ownValue(builtIn, key))
  const name = String(ownValue(builtIn, 'name'))
  const document = {
    ...asObject(merged),
    // A scenario changes parameters, not which rulebook it is.
    id,
    model,
    date,
    name: changes.length === 0 ? name : named(`${name}, changed by the scenario ${scenario}`),
    sources: { ...asObject(ownValue(merged, 'sources')), ...Object.fromEntries(changes) },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** As long as a rulebook's name may be. */
function named(name: string): string {
  return name.length > MAX_NAME ? shortened(name, MAX_NAME - 1) : name
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
