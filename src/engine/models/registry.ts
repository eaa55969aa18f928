import { CROSS_MARGIN } from './cross'
import type { ContractModel, MarginModel } from './model'
import { UTA } from './uta'

/** The margin models by their ids; a rulebook that names none is of the account's own. */
export const MODELS: Readonly<Record<string, MarginModel>> = { [UTA.id]: UTA }
export const OWN_MODEL = UTA

/** What every statement compares the account with: the rulebook has the parameters of both. */
export const COMPARED: ContractModel = CROSS_MARGIN
