import * as v from 'valibot'
import type { Checked } from '@/engine/documents/fault'
import type { Path } from '@/engine/documents/path'
import { instant } from '@/engine/documents/schemas'
import type { VenueModel } from '@/engine/models/venueModel'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { buildVenueRulebook } from './buildVenueRulebook'
import { readRulebook } from './readRulebook'
import { venueSchemaOf } from './rulebookSchema'

const DAY = 'a day such as "2026-08-20"'
const day = v.pipe(
  v.string(DAY),
  v.check((text) => v.is(instant, `${text}T00:00:00Z`), DAY),
)

/**
 * Checks a rulebook document of a venue's model, with a scenario's overrides merged over it key by key (lists whole).
 * Every parameter of every coin must be there, a coin that the overrides add as well.
 *
 * @param document the JSON value of a rulebook file that names the model
 * @param overrides a partial rulebook; the faults of what it sets begin with `rulebookOverrides`
 * @returns the rulebook, every parameter with its source, or every fault at once. Never throws.
 *
 * Follows venues, section "Rulebooks".
 */
export function checkVenueRulebook(
  model: VenueModel,
  document: unknown,
  overrides?: unknown,
  prefix: Path = [],
): Checked<VenueRulebook> {
  const read = readRulebook(document, overrides, prefix, {
    modelOf: () => model,
    schemaOf: venueSchemaOf,
    more: ['date'],
    need: 'whole',
  })
  const { own, id, name, readings, faults } = read
  const date = readings === null ? undefined : own.field('date', day)
  if (faults.length > 0 || readings === null || id === undefined || name === undefined || date === undefined)
    return { ok: false, faults }
  return { ok: true, value: buildVenueRulebook({ id, name, date, model }, readings) }
}
