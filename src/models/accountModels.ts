import type { AccountWords } from './accountWords'
import { UTA } from './uta'

/** The model of rulebooks that name none. */
export const OWN_MODEL = 'uta'

const MODELS: Readonly<Record<string, AccountWords>> = { [OWN_MODEL]: UTA }

/** The words of a model of the account, by the model's id. */
export function accountWords(model: string): AccountWords {
  const words = MODELS[model]
  if (words === undefined) throw new RangeError(`no words of the model ${model}`)
  return words
}
