export interface ToastAction {
  label: string
  onAction: () => void
}

/** Short messages at the foot of the screen; any code may say one, `Toaster` shows them. */
export interface Toast {
  message: string
  /** The way back or on, such as “Undo”. */
  action?: ToastAction
  /** What could be done next; stands before the way back. */
  offer?: ToastAction
  tone?: 'plain' | 'error'
  /** Until it is dismissed, whatever is said beside it meanwhile. */
  stays?: boolean
  /** At least six seconds; eight unless told. */
  milliseconds?: number
}

export interface ShownToast extends Toast {
  id: number
}

const SHORTEST = 6_000
const USUAL = 8_000

let shown: readonly ShownToast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function show(next: readonly ShownToast[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/**
 * Shows a message in the place of the one before, and one that stays in the place of another that stays; gives what
 * takes it away again.
 */
export function showToast(toast: Toast): () => void {
  const id = nextId++
  show([...shown.filter(({ stays = false }) => stays !== (toast.stays ?? false)), { ...toast, id }])
  return () => dismissToast(id)
}

export function dismissToast(id: number): void {
  show(shown.filter((toast) => toast.id !== id))
}

export function shownToasts(): readonly ShownToast[] {
  return shown
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How long a message stays. */
export function stayOf({ milliseconds = USUAL }: Toast): number {
  return Math.max(SHORTEST, milliseconds)
}
