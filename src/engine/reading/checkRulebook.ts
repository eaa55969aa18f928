import * as v from 'valibot'
import type { Checked, Fault } from '@/engine/model/fault'
import type { Rulebook } from '@/engine/model/rulebook'
import type { MarginModel } from '@/engine/models/model'
import { MODELS, OWN_MODEL } from '@/engine/models/registry'
import { buildRulebook } from './buildRulebook'
import { DocumentCursor } from './documentCursor'
import { ParameterSources } from './parameterSources'
import { type Readings, readParameters } from './readParameters'
import { rulebookSchemaOf } from './rulebookSchema'
import { name as nameText, text } from './schemas'

const OVERRIDES = 'rulebookOverrides'

/** The model of a rulebook by its id. */
const knownModel = v.pipe(
  v.picklist(Object.keys(MODELS), `one of the margin models ${Object.keys(MODELS).join(', ')}`),
  v.transform((id) => MODELS[id] ?? OWN_MODEL),
)
const format = v.literal('margin-rulebook@1', '"margin-rulebook@1"')

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
export function checkRulebook(document: unknown, overrides?: unknown, prefix = ''): Checked<Rulebook> {
  const faults: Fault[] = []
  const own = DocumentCursor.document(document, faults, prefix)
  const rulebook = own.under(overrides, OVERRIDES)
  const model = (own.isObject ? own.optional('model', knownModel) : undefined) ?? OWN_MODEL
  const outline = rulebookSchemaOf(model.parameters)
  if (!rulebook.fields(['format', 'id', 'name', 'model', ...outline.keys(), 'sources']))
    return { ok: false, faults }
  rulebook.field('format', format)
  // A scenario may correct a rulebook, but not pass it off as another one.
  const id = own.field('id', text)
  const name = rulebook.field('name', nameText)
  const sources = new ParameterSources(rulebook.at('sources'), outline)
  const readings = readParameters(rulebook, outline, sources)
  checkPairs(rulebook, model, readings)
  if (faults.length > 0 || id === undefined || name === undefined) return { ok: false, faults }
  return { ok: true, value: buildRulebook({ id, name, model }, readings) }
}

/** Of each pair the fault is said of what the overrides set. */
function checkPairs(
  rulebook: DocumentCursor,
  { notAbove = [] }: MarginModel,
  { parameters }: Readings,
): void {
  for (const [lowerPath, higherPath] of notAbove) {
    const [lower, higher] = [parameters.get(lowerPath), parameters.get(higherPath)]
    if (lower === undefined || higher === undefined || !lower.value.gt(higher.value)) continue
    const isHigherAtFault = higher.overridden && !lower.overridden
    const [path, bound, other, otherPath] = isHigherAtFault
      ? [higherPath, 'at least', lower, lowerPath]
      : [lowerPath, 'at most', higher, higherPath]
    const keys = path.split('.')
    const key = otherPath.split('.').at(-1)
    const place = keys.reduce((part, name) => part.at(name), rulebook)
    place.expected(`${bound} the ${key}, which is ${other.value.toFixed()}`)
  }
}
