import type { AccountWords } from './accountWords'
import type { LiquidationWords } from './liquidationWords'
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

/** The words of a model for its liquidation; it must have one. */
export function liquidationWords(model: string): LiquidationWords {
  const { liquidation } = accountWords(model)
  if (liquidation === null) throw new RangeError(`${model} has no liquidation`)
  return liquidation
}
