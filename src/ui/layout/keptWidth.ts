/** A width that the user may drag, and what it is until then. */
export interface Width {
  /** Under which the browser keeps it. */
  readonly key: string
  readonly min: number
  readonly max: number
  readonly usual: number
}

/** The width as the user left it; the usual one where the browser keeps nothing. */
export function keptWidth({ key, min, max, usual }: Width): number {
  try {
    const kept = localStorage.getItem(key)
    const width = Number(kept)
    return kept !== null && width >= min && width <= max ? width : usual
  } catch {
    return usual
  }
}

export function keepWidth({ key }: Width, width: number): void {
  try {
    localStorage.setItem(key, String(width))
  } catch {
    // Without storage the width holds for this visit.
  }
}
