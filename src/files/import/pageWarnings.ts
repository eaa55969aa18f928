import type { RowList } from '@/files/found/rowKind'
import { listName } from './readTexts'

/** A page has as many rows as were asked for, which people do in round numbers; it is 20 where nothing is said. */
function isPageLong(rows: number): boolean {
  return rows >= 10 && (rows % 10 === 0 || rows % 25 === 0)
}

/**
 * Where an account may hold more than was given: every page of a kind is whole and says that another follows. A cursor
 * alone says nothing: the exchange gives one behind a single row, too.
 */
export function pageWarnings(lists: readonly RowList[]): readonly string[] {
  const groups = new Map<string, RowList[]>()
  for (const list of lists) {
    if (list.kind !== 'position' && list.kind !== 'order') continue
    const key = `${list.kind} ${list.category}`
    groups.set(key, [...(groups.get(key) ?? []), list])
  }
  return [...groups.values()].flatMap((pages) => {
    const last = pages.every(({ rows, cursor }) => cursor !== '' && isPageLong(rows.length))
      ? pages.at(-1)
      : undefined
    if (last === undefined) return []
    const most = last.kind === 'order' ? 50 : 200
    return [
      `${last.where}: ${listName(last)}, the size of a page, and a cursor: the account may hold more. Ask with limit=${most}, or give the next page too.`,
    ]
  })
}
