/** Where a cell of the chain is: its row, and 0 for the left or 1 for the right side. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

const PAGE = 8

/** Which cell a key leads to, in a table of so many rows and columns; null where the key moves nothing. */
export function nextPlace(
  key: string,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const to = (wanted: number) => ({ row: Math.max(0, Math.min(rows - 1, wanted)), column })
  switch (key) {
    case 'ArrowUp':
      return to(row - 1)
    case 'ArrowDown':
      return to(row + 1)
    case 'PageUp':
      return to(row - PAGE)
    case 'PageDown':
      return to(row + PAGE)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows - 1)
    case 'ArrowLeft':
      return { row, column: 0 }
    case 'ArrowRight':
      return { row, column: columns - 1 }
    default:
      return null
  }
}
