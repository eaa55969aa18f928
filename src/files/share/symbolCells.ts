/** Coin, day, strike, call or put, and settlement coin of an option; other symbols have fewer. */
export const SYMBOL_CELLS = 5

/** A symbol cut at its hyphens, so that what neighbours have in common stands together. */
export function symbolCells(symbol: string): readonly string[] {
  const cells = filledUp(symbol.split('-'))
  return cells.length === SYMBOL_CELLS && symbolOf(cells) === symbol ? cells : filledUp([symbol])
}

/** The symbol of its cells; empty ones at the end were never there. */
export function symbolOf(cells: readonly string[]): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join('-')
}

function filledUp(parts: readonly string[]): readonly string[] {
  return [...parts, ...new Array<string>(Math.max(0, SYMBOL_CELLS - parts.length)).fill('')]
}
