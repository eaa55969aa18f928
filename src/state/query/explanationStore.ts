import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Explanation } from '@/engine/explanation/explainFigure'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { type Explained, viewStore } from '@/state/view/viewStore'
import type { EngineClient } from '@/worker/client'
import { explainedSubject } from './explainedSubject'

/** The explanation that the panel shows. */
export interface ExplanationState {
  /** Null where nothing is asked, or the address leads nowhere in this scenario. */
  readonly explanation: Explanation | null
  /** What `explanation` explains. */
  readonly of: Explained | null
}

export const explanationStore = createStore<ExplanationState>()(() => ({ explanation: null, of: null }))

/** A part of the explanation, for components. */
export function useExplanation<T>(select: (state: ExplanationState) => T): T {
  return useStore(explanationStore, select)
}

/** Asks for an explanation whenever another figure is looked at or the result changes. Returns what ends it. */
export function explainOnChange(client: EngineClient): () => void {
  let latest = 0
  const ask = async () => {
    const request = ++latest
    const { explained } = viewStore.getState()
    const subject = explained && explainedSubject(explained, resultStore.getState())
    if (explained === null || subject === null) {
      explanationStore.setState({ explanation: null, of: null })
      return
    }
    const { document, moves } = subject
    const answer = await client.explain(document, explained.address, explained.path, moves)
    // The panel was closed or moved on, or the result changed, while the answer was on its way.
    if (answer.kind === 'superseded' || request !== latest) return
    const explanation = answer.kind === 'answer' && answer.value.ok ? answer.value.value : null
    explanationStore.setState({ explanation, of: explained })
  }
  const endView = viewStore.subscribe((state, before) => {
    if (state.explained !== before.explained) void ask()
  })
  const endResult = resultStore.subscribe((state, before) => {
    if (state.document !== before.document || state.moves !== before.moves) void ask()
  })
  const endBaseline = scenarioStore.subscribe((state, before) => {
    if (state.baseline !== before.baseline && viewStore.getState().explained?.of === 'baseline') void ask()
  })
  void ask()
  return () => {
    latest = Number.POSITIVE_INFINITY
    endView()
    endResult()
    endBaseline()
  }
}
