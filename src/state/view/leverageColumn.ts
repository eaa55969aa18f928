import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keepChoice, keptChoice } from '@/state/storage/keptChoice'

const KEY = 'leverage'
const CHOICES = ['hidden', 'shown'] as const

const columnStore = createStore<{ readonly isShown: boolean }>()(() => ({
  isShown: keptChoice(KEY, CHOICES) === 'shown',
}))

/** Whether positions show their leverage, which portfolio margin never asks for; kept through a reload. */
export function useShowsLeverage(): boolean {
  return useStore(columnStore, ({ isShown }) => isShown)
}

export function showLeverage(isShown: boolean): void {
  keepChoice(KEY, isShown ? 'shown' : 'hidden')
  columnStore.setState({ isShown })
}
