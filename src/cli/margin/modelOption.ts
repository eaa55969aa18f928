import { quoted } from '@/engine/documents/faultText'
import { OWN_MODEL } from '@/engine/models/registry'
import { MODEL_IDS } from '@/engine/reading/readForModel'

/** The word for all models. */
export const ALL_MODELS = 'all'

/** What the command line asks for beside the model. */
interface Beside {
  readonly liquidates: boolean
  readonly reconciles: boolean
}

/** The model that options ask for, null where none does, and what is wrong with it, a line each. */
interface ModelOption {
  readonly model: string | null
  readonly faults: readonly string[]
}

/** Understands the values of `--model`. Follows venues, "Command line and faults". */
export function modelOption(given: readonly string[], { liquidates, reconciles }: Beside): ModelOption {
  const [model = null] = given
  if (model === null) return { model, faults: [] }
  if (given.length > 1) return { model, faults: ['--model was given twice'] }
  if (model !== ALL_MODELS && !MODEL_IDS.includes(model))
    return { model, faults: [`--model: expected one of ${MODEL_IDS.join(', ')}, got ${quoted(model)}`] }
  const faults: string[] = []
  if (liquidates && model !== OWN_MODEL.id)
    faults.push(
      model === ALL_MODELS
        ? `--liquidate and --model all do not go together: only ${OWN_MODEL.id} has a liquidation`
        : `--liquidate: the model ${model} has no liquidation`,
    )
  if (reconciles) faults.push('--reconcile and --model do not go together')
  return { model, faults }
}
