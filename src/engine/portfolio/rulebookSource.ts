/** The built-in rulebooks: their ids, and the JSON value of each. */
export interface RulebookSource {
  readonly ids: readonly string[]
  readonly document: (id: string) => unknown
}
