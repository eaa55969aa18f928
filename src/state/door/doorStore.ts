import { createStore } from 'zustand/vanilla'
import type { Omission } from '@/files/found/omission'
import type { NamedText } from '@/files/import/readTexts'
import { openDialog, viewStore } from '@/state/view/viewStore'

/** What stands in the door: brought in, and not taken over yet. */
export interface Door {
  readonly texts: readonly NamedText[]
  /** What was brought and is no text that can be read. */
  readonly unread: readonly Omission[]
}

const NOTHING: Door = { texts: [], unread: [] }

export const doorStore = createStore<Door>()(() => NOTHING)

/** Opens the dialog that says what came in; where it is open already, what comes joins what is there. */
export function bringToDoor({ texts, unread }: Door): void {
  const isOpen = viewStore.getState().dialog === 'import'
  const there = isOpen ? doorStore.getState() : NOTHING
  const taken = there.texts.map(({ name }) => name)
  doorStore.setState({
    texts: [...there.texts, ...withFreeNames(texts, taken)],
    unread: [...there.unread, ...unread],
  })
  if (!isOpen) openDialog('import')
}

/** Takes one text out again. */
export function takeFromDoor(name: string): void {
  doorStore.setState(({ texts }) => ({ texts: texts.filter((text) => text.name !== name) }))
}

/** Nothing stands in the door any more. */
export function clearDoor(): void {
  doorStore.setState(NOTHING)
}

/** A text is told from others by its name: two files of one name get numbers. */
function withFreeNames(texts: readonly NamedText[], taken: readonly string[]): readonly NamedText[] {
  const names = new Set(taken)
  return texts.map(({ name, text }) => {
    let free = name
    for (let number = 2; names.has(free); number += 1) free = `${name} (${number})`
    names.add(free)
    return { name: free, text }
  })
}
