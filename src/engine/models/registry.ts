import type { MarginModel } from './model'
import { UTA } from './uta'

/** The margin models by their ids; a rulebook that names none is of the account's own. */
export const MODELS: Readonly<Record<string, MarginModel>> = { [UTA.id]: UTA }
export const OWN_MODEL = UTA
