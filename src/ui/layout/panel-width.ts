/** The panel's width as the user left it; forgotten where the browser keeps nothing. */
export const PANEL = { min: 260, max: 560 } as const

const KEY = 'marginscope.panel-width'
const USUAL = 330

export function keptWidth(): number {
  try {
    return readWidth(localStorage.getItem(KEY))
  } catch {
    return USUAL
  }
}

export function keepWidth(width: number): void {
  try {
    localStorage.setItem(KEY, String(width))
  } catch {
    // Without storage the width holds until the panel closes.
  }
}

function readWidth(kept: string | null): number {
  const width = Number(kept)
  return kept !== null && width >= PANEL.min && width <= PANEL.max ? width : USUAL
}
