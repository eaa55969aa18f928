import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** How often the statement has been asked for on paper: the page prints it once it is there. */
const printingStore = createStore<{ readonly asked: number }>()(() => ({ asked: 0 }))

export function askToPrint(): void {
  printingStore.setState(({ asked }) => ({ asked: asked + 1 }))
}

/** The number of the last wish to print; 0 before the first. */
export function usePrintAsked(): number {
  return useStore(printingStore, ({ asked }) => asked)
}
