import { createStore as create, type StateCreator, type StoreApi } from 'zustand'

interface Watched extends StoreApi<unknown> {
  /** What was before, where it can be undone. */
  readonly temporal?: StoreApi<{ clear(): void }>
}

/** Every store made so far. Where tests share modules, this file stands in for `zustand/vanilla`. */
export const watchedStores: Watched[] = []

/**
 * The same as zustand's, whose stores are watched.
 *
 * @public by the alias in vite.config.ts
 */
export const createStore = (<State>(initializer?: StateCreator<State>) => {
  const watched = (made: StateCreator<State>) => {
    const store = create(made)
    watchedStores.push(store as Watched)
    return store
  }
  return initializer === undefined ? watched : watched(initializer)
}) as typeof create
