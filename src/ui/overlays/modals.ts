/** The modal dialogs that are open: everything outside the topmost one is out of reach. */
let open: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

function change(next: readonly HTMLElement[]): void {
  open = next
  for (const listener of listeners) listener()
}

/** Tells that a dialog has opened; gives what tells that it has closed. */
export function modalOpened(dialog: HTMLElement): () => void {
  change([...open, dialog])
  return () => change(open.filter((each) => each !== dialog))
}

/** The dialog opened last; null where none is open. */
export function topModal(): HTMLElement | null {
  return open.at(-1) ?? null
}

export function onModals(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
