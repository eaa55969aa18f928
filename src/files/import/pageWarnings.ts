import type { RowList } from '@/files/found/rowKind'
import { listName } from './readTexts'

/** Rows of a page: what is asked for when nothing is said, and the most of orders and positions. */
const PAGES: readonly number[] = [20, 50, 200]

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
    const last = pages.every(({ rows, cursor }) => cursor !== '' && PAGES.includes(rows.length))
      ? pages.at(-1)
      : undefined
    if (last === undefined) return []
    const most = last.kind === 'order' ? 50 : 200
    return [
      `${last.where}: ${listName(last)}, the size of a page, and a cursor: the account may hold more. Ask with limit=${most}, or give the next page too.`,
    ]
  })
}
