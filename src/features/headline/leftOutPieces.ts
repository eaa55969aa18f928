import type { LeftOut } from '@/engine/reading/leftOut'

/** So many rows are named; the tables mark them all. */
const NAMED = 3

/** Words of the line that names what is not in the numbers; a row's name leads to it. */
export interface LeftOutPiece {
  readonly text: string
  readonly row?: LeftOut
}

/** `1 row is not in these numbers: XRPUSDT (no index price).` */
export function leftOutPieces(leftOut: readonly LeftOut[]): readonly LeftOutPiece[] {
  const rest = leftOut.length - NAMED
  return [
    { text: `${leftOut.length === 1 ? '1 row is' : `${leftOut.length} rows are`} not in these numbers: ` },
    ...leftOut
      .slice(0, NAMED)
      .flatMap((row, i): LeftOutPiece[] => [
        ...(i > 0 ? [{ text: ', ' }] : []),
        { text: row.symbol === '' ? 'a row' : row.symbol, row },
        { text: ` (${row.reason})` },
      ]),
    { text: rest > 0 ? ` and ${rest} more.` : '.' },
  ]
}
