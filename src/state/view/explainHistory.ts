import { createStore } from 'zustand/vanilla'
import { type Explained, viewStore } from './viewStore'

/** The explanations that were looked at since the panel was opened, and which of them is shown. */
export interface ExplainHistory {
  readonly looked: readonly Explained[]
  readonly at: number
}

const NOTHING: ExplainHistory = { looked: [], at: -1 }

export const explainHistory = createStore<ExplainHistory>()(() => NOTHING)

/**
 * Keeps what is looked at; what is gone back to keeps what was after it, until something else is looked at. Returns
 * what ends it.
 */
export function keepExplained(): () => void {
  const keep = (explained: Explained | null) => {
    const { looked, at } = explainHistory.getState()
    if (explained === null) explainHistory.setState(NOTHING)
    else if (explained !== looked[at])
      explainHistory.setState({ looked: [...looked.slice(0, at + 1), explained], at: at + 1 })
  }
  keep(viewStore.getState().explained)
  return viewStore.subscribe(({ explained }, before) => {
    if (explained !== before.explained) keep(explained)
  })
}

/** Looks at the explanation before the shown one, or after it. */
export function lookBeside(step: -1 | 1): void {
  const { looked, at } = explainHistory.getState()
  const explained = looked[at + step]
  if (explained === undefined) return
  explainHistory.setState({ at: at + step })
  viewStore.setState({ explained })
}
