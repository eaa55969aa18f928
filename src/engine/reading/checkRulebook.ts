import * as v from 'valibot'
import type { Checked, Fault } from '@/engine/model/fault'
import type { Rulebook } from '@/engine/model/rulebook'
import { MODELS, OWN_MODEL } from '@/engine/models/registry'
import { buildRulebook } from './buildRulebook'
import { outlineOf } from './outline'
import { Part } from './part'
import { type Readings, readParameters } from './readParameters'
import { name as nameText, text } from './schemas'
import { Sources } from './sources'

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
  const own = Part.document(document, faults, prefix)
  const rulebook = own.under(overrides, OVERRIDES)
  const model = (own.isObject ? own.optional('model', knownModel) : undefined) ?? OWN_MODEL
  const outline = outlineOf(model.parameters)
  if (!rulebook.fields(['format', 'id', 'name', 'model', ...outline.keys(), 'sources']))
    return { ok: false, faults }
  rulebook.field('format', format)
  // A scenario may correct a rulebook, but not pass it off as another one.
  const id = own.field('id', text)
  const name = rulebook.field('name', nameText)
  const sources = new Sources(rulebook.at('sources'), outline)
  const readings = readParameters(rulebook, outline, sources)
  checkTarget(rulebook, readings)
  if (faults.length > 0 || id === undefined || name === undefined) return { ok: false, faults }
  return { ok: true, value: buildRulebook({ id, name, model }, readings) }
}

/** Liquidation stops at the target rate, so the target must not lie above the rate that starts it. */
function checkTarget(rulebook: Part, { parameters }: Readings): void {
  const target = parameters.get('liquidation.targetRate')
  const start = parameters.get('liquidation.liquidationRate')
  if (target === undefined || start === undefined || !target.value.gt(start.value)) return
  const liquidation = rulebook.at('liquidation')
  if (start.overridden && !target.overridden) {
    liquidation.at('liquidationRate').expected(`at least the targetRate, which is ${target.value.toFixed()}`)
  } else {
    liquidation.at('targetRate').expected(`at most the liquidationRate, which is ${start.value.toFixed()}`)
  }
}
