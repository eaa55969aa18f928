import { createStore } from 'zustand/vanilla'
import { openDialog } from './viewStore'

/** What the glossary is searched for when it opens. */
export const glossaryWish = createStore<{ readonly search: string }>()(() => ({ search: '' }))

/** Opens the glossary at a term. */
export function openGlossary(search: string): void {
  glossaryWish.setState({ search })
  openDialog('glossary')
}
