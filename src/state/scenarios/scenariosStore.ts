import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { MAX_NAME } from '@/engine/documents/document'
import { newId } from '@/state/workbook/newId'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { ScenarioEntry } from './savedScenario'

/** What another tab did to the scenario that is open here. */
export type Clash =
  /** It was changed there and here: what is here goes on under another name, beside the other. */
  | { readonly kind: 'changed'; readonly name: string; readonly otherId: string; readonly ownName: string }
  | { readonly kind: 'deleted'; readonly name: string }

/** The user's scenarios. */
export interface ScenariosState {
  /** The one that is open in this tab. */
  readonly openId: string
  /** All of them, in the order in which they were made; the open one is always among them. */
  readonly entries: readonly ScenarioEntry[]
  readonly clash: Clash | null
}

export const scenariosStore = createStore<ScenariosState>()(() => {
  const id = newId()
  return { openId: id, entries: [emptyEntry(id)], clash: null }
})

/** A part of what is known of the scenarios, for components. */
export function useScenarios<T>(select: (state: ScenariosState) => T): T {
  return useStore(scenariosStore, select)
}

export function emptyEntry(id: string): ScenarioEntry {
  return { id, name: EMPTY_WORKBOOK.name, created: 0, changed: 0 }
}

/** Puts an entry into the list, in place of the one with its id. */
export function putEntry(entry: ScenarioEntry): void {
  scenariosStore.setState(({ entries }) => ({
    entries: inOrder([...entries.filter(({ id }) => id !== entry.id), entry]),
  }))
}

export function dropEntry(gone: string): void {
  scenariosStore.setState(({ entries }) => ({ entries: entries.filter(({ id }) => id !== gone) }))
}

export function inOrder(entries: readonly ScenarioEntry[]): readonly ScenarioEntry[] {
  return [...entries].sort((one, other) => one.created - other.created || (one.id < other.id ? -1 : 1))
}

/** A name that no scenario has yet: the wanted one, or with a number behind it. */
export function freeName(wanted: string, except?: string): string {
  const { entries } = scenariosStore.getState()
  const taken = new Set(entries.filter(({ id }) => id !== except).map(({ name }) => name))
  if (!taken.has(wanted) && wanted.length <= MAX_NAME) return wanted
  // A number must have room behind it.
  const stem = wanted.slice(0, MAX_NAME - 8)
  if (stem !== wanted && !taken.has(stem)) return stem
  for (let number = 2; ; number += 1) if (!taken.has(`${stem} ${number}`)) return `${stem} ${number}`
}
