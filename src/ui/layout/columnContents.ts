/** How much a column holds: a cheap hint of its width, read without laying out the table. */
export interface ColumnContent {
  /** Characters of its longest cell. */
  readonly characters: number
  /** Elements of its fullest cell: marks and buttons take room without a character. */
  readonly elements: number
}

/** What each column of a table holds, from the left. */
export function columnContents(table: HTMLTableElement): readonly ColumnContent[] {
  const contents: ColumnContent[] = []
  for (const row of table.rows)
    for (const [place, cell] of [...row.cells].entries()) {
      // What spans columns widens none of them.
      if (cell.colSpan > 1) continue
      const most = contents[place]
      const parts = cell.getElementsByTagName('*')
      contents[place] = {
        characters: Math.max(most?.characters ?? 0, charactersOf(cell)),
        elements: Math.max(most?.elements ?? 0, parts.length),
      }
    }
  return contents
}

/** Whether a column holds less than it did, or is no longer there: then the table may have become narrower. */
export function holdsLess(now: readonly ColumnContent[], then: readonly ColumnContent[]): boolean {
  return then.some(({ characters, elements }, place) => {
    const content = now[place]
    return content === undefined || content.characters < characters || content.elements < elements
  })
}

function charactersOf(cell: HTMLTableCellElement): number {
  let characters = cell.textContent.length
  for (const field of cell.getElementsByTagName('input')) characters += field.value.length
  return characters
}
