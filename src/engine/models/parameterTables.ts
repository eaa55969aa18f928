import { PARAMETERS as DERIBIT } from './deribit/parameters'
import { PARAMETERS as DERIVE } from './derive/parameters'
import { PARAMETERS as PARADEX } from './paradex/parameters'
import type { ParameterGroup } from './parameterTable'
import { PARAMETERS } from './uta/parameters'

/**
 * The parameter tables of the models of the account by their ids, without the models: who names and edits parameters
 * needs no formulas.
 */
export const PARAMETER_TABLES: Readonly<Record<string, readonly ParameterGroup[]>> = { uta: PARAMETERS }

/** Those of other venues' models. */
const VENUE_TABLES: Readonly<Record<string, readonly ParameterGroup[]>> = {
  paradex: PARADEX,
  derive: DERIVE,
  deribit: DERIBIT,
}

/** The table of the model that a rulebook document names; the account's own where it names none that is known. */
export function tableOf(rulebook: unknown): readonly ParameterGroup[] {
  if (typeof rulebook !== 'object' || rulebook === null || !('model' in rulebook)) return PARAMETERS
  const known = Object.entries({ ...PARAMETER_TABLES, ...VENUE_TABLES }).find(([id]) => id === rulebook.model)
  return known?.[1] ?? PARAMETERS
}
