import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { savedText, saveText } from '@/state/storage/safeStorage'

const KEY = 'marginscope.explain-hint'
const OVER = 'over'

/** Whether somebody still has to be told that numbers open; told once, and never again in this browser. */
const hintStore = createStore<{ readonly isDue: boolean }>()(() => ({ isDue: savedText(KEY) !== OVER }))

export function useIsHintDue(): boolean {
  return useStore(hintStore, ({ isDue }) => isDue)
}

export function endHint(): void {
  saveText(KEY, OVER)
  hintStore.setState({ isDue: false })
}
