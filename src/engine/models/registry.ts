import { CROSS_MARGIN } from './cross'
import type { ContractModel, MarginModel } from './model'
import { UTA } from './uta'

/** The margin models by their ids; a rulebook that names none is of the account's own. */
export const MODELS: Readonly<Record<string, MarginModel>> = { [UTA.id]: UTA }
export const OWN_MODEL = UTA

const COMPARED: readonly ContractModel[] = [CROSS_MARGIN]

/**
 * What statements compare the account with: the first whose parameters the rulebooks of this model have as well; or
 * null.
 */
export function comparedWith({ parameters }: MarginModel): ContractModel | null {
  return COMPARED.find((other) => other.parameters.every((group) => parameters.includes(group))) ?? null
}
