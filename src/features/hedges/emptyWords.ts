import { type FinderRow, savesLittle } from './finderRow'

/** Why no hedge is offered: of all that was found, what the filter leaves of it, and what of that lowers the margin. */
export function emptyWords(
  found: readonly FinderRow[],
  looked: readonly FinderRow[],
  ranked: readonly FinderRow[],
): string {
  if (found[0]?.before.maintenanceMargin === 0) return 'There is no margin to lower'
  if (looked.length === 0 && found.length > 0)
    return 'No instrument is of the kinds and lasts as long as is chosen above'
  if (ranked.some(savesLittle)) return 'Nothing saves 1 % of the margin or more'
  return 'No size of any of these instruments lowers the margin'
}
