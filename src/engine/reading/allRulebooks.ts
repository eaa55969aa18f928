import type { RulebookSource } from '@/engine/model/rulebookSource'

/** The built-in rulebooks of all models. */
export interface AllRulebooks {
  /** Of the account's own model. */
  readonly own: RulebookSource
  readonly venues: RulebookSource
}

/** Built-in rulebooks by their models: one that names none is of the account's own. Follows venues, "Rulebooks". */
export function allRulebooks(ids: readonly string[], document: RulebookSource['document']): AllRulebooks {
  const isOwn = (id: string) => {
    const rulebook = document(id)
    return typeof rulebook !== 'object' || rulebook === null || !('model' in rulebook)
  }
  return {
    own: { ids: ids.filter(isOwn), document },
    venues: { ids: ids.filter((id) => !isOwn(id)), document },
  }
}
