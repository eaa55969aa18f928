/** Which cell an arrow key leads to, cells counted row by row; null where it leads nowhere. */
export function nextCell(key: string, at: number, width: number, count: number): number | null {
  if (at < 0 || width < 1) return null
  const column = at % width
  const moves: Record<string, number | null> = {
    ArrowLeft: column > 0 ? at - 1 : null,
    ArrowRight: column < width - 1 ? at + 1 : null,
    ArrowUp: at - width >= 0 ? at - width : null,
    ArrowDown: at + width < count ? at + width : null,
    Home: at - column,
    End: at - column + width - 1,
  }
  return moves[key] ?? null
}
