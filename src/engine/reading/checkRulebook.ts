import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked } from '@/engine/documents/fault'
import type { Path } from '@/engine/documents/path'
import { expecting } from '@/engine/documents/readAs'
import { MODELS, OWN_MODEL } from '@/engine/models/registry'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { buildRulebook } from './buildRulebook'
import { readRulebook } from './readRulebook'
import { rulebookSchemaOf } from './rulebookSchema'

const IDS = Object.keys(MODELS)

/** The model of a rulebook by its id. */
const knownModel = v.pipe(
  v.picklist(IDS, expecting({ kind: 'oneOf', what: 'margin models', words: IDS })),
  v.transform((id) => MODELS[id] ?? OWN_MODEL),
)

const KIND = {
  modelOf: (own: DocumentCursor) =>
    (own.isObject ? own.optional('model', knownModel) : undefined) ?? OWN_MODEL,
  schemaOf: rulebookSchemaOf,
  more: [],
  need: 'required',
} as const

/**
 * Checks a rulebook document, with a scenario's overrides merged over it key by key (lists whole).
 *
 * Which parameters there are says the model that the document names; the account's own where it names none.
 *
 * @param document the JSON value of a rulebook file
 * @param overrides a partial rulebook; the faults of what it sets begin with `rulebookOverrides`
 * @param prefix what the paths of the other faults begin with
 * @returns the rulebook, every parameter with its source, or every fault at once. Never throws.
 *
 * Follows files, section "Rulebook".
 */
export function checkRulebook(document: unknown, overrides?: unknown, prefix: Path = []): Checked<Rulebook> {
  const { id, name, model, readings, faults } = readRulebook(document, overrides, prefix, KIND)
  if (faults.length > 0 || readings === null || id === undefined || name === undefined)
    return { ok: false, faults }
  return { ok: true, value: buildRulebook({ id, name, model }, readings) }
}
