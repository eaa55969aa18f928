import type { StoreApi } from 'zustand/vanilla'

/** Some fields of a state. */
export function partsOf<State, Name extends keyof State>(
  state: State,
  names: readonly Name[],
): Pick<State, Name> {
  return Object.fromEntries(names.map((name) => [name, state[name]])) as Pick<State, Name>
}

/** Tells of some fields of a store whenever one of them is no longer what was told last. Returns what ends it. */
export function followParts<State, Name extends keyof State>(
  store: StoreApi<State>,
  names: readonly Name[],
  known: Pick<State, Name>,
  tell: (parts: Pick<State, Name>) => void,
): () => void {
  let told = known
  const follow = () => {
    const state = store.getState()
    if (names.every((name) => Object.is(state[name], told[name]))) return
    told = partsOf(state, names)
    tell(told)
  }
  follow()
  return store.subscribe(follow)
}
