import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { forgetText, savedText, saveText } from '@/state/storage/safeStorage'

const KEY = 'marginscope.lessons'

/** How far each lesson was followed, by its id: the last step that was shown, or all of it. */
export type Learnt = Readonly<Record<string, number | 'finished'>>

const learntStore = createStore<{ readonly learnt: Learnt }>()(() => ({ learnt: keptLearnt() }))

export function useLearnt(): Learnt {
  return useStore(learntStore, ({ learnt }) => learnt)
}

/** A lesson once finished stays so, however often it is begun again. */
export function rememberLearnt(id: string, reached: number | 'finished'): void {
  const { learnt } = learntStore.getState()
  if (learnt[id] === 'finished' || learnt[id] === reached) return
  const next = { ...learnt, [id]: reached }
  learntStore.setState({ learnt: next })
  saveText(KEY, JSON.stringify(next))
}

export function forgetLearnt(): void {
  learntStore.setState({ learnt: {} })
  forgetText(KEY)
}

function keptLearnt(): Learnt {
  try {
    const kept: unknown = JSON.parse(savedText(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const entries: readonly [string, unknown][] = Object.entries(kept)
    return Object.fromEntries(
      entries.flatMap(([id, reached]) =>
        reached === 'finished' || typeof reached === 'number' ? [[id, reached]] : [],
      ),
    )
  } catch {
    return {}
  }
}
