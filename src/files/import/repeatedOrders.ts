import { count } from '@/engine/documents/faultText'
import type { RowList } from '@/files/found/rowKind'

/** What of several texts is there twice. */
export interface RepeatedOrders {
  /** Lists that an earlier text has already. */
  readonly repeated: ReadonlySet<RowList>
  readonly warnings: readonly string[]
}

interface Orders {
  readonly where: string
  readonly size: number
  /** How often each row stands there. */
  readonly rows: ReadonlyMap<string, number>
}

/**
 * Finds orders without ids that stand in several texts. Two that are alike in one text are two orders; a text with the
 * very orders of another one is the same table again. Where only some are the same nothing tells: they all count.
 */
export function repeatedOrders(texts: readonly (readonly RowList[])[]): RepeatedOrders {
  const repeated = new Set<RowList>()
  const warnings: string[] = []
  const before: Orders[] = []
  for (const lists of texts) {
    const unnamed = lists.filter(
      ({ kind, rows }) => kind === 'order' && rows.every((row) => !row.has('orderid')),
    )
    const orders = ordersIn(unnamed)
    if (orders.size === 0) continue
    const [other] = before.toSorted((one, two) => inCommon(orders, two) - inCommon(orders, one))
    const common = other === undefined ? 0 : inCommon(orders, other)
    if (other !== undefined && common === orders.size && common === other.size) {
      for (const list of unnamed) repeated.add(list)
      warnings.push(`${orders.where}: ${againWords(orders.size, other.where)}`)
      continue
    }
    if (other !== undefined && common > 0)
      warnings.push(
        `${orders.where}: ${count(common)} of its ${count(orders.size)} orders ${common === 1 ? 'stands' : 'stand'} in ${other.where}, too. Without order ids both count: take one out where it is the same order.`,
      )
    before.push(orders)
  }
  return { repeated, warnings }
}

function againWords(size: number, where: string): string {
  if (size === 1) return `its order is that of ${where} again: it counts once.`
  return `its ${count(size)} orders are those of ${where} again: they count once.`
}

function ordersIn(lists: readonly RowList[]): Orders {
  const rows = new Map<string, number>()
  for (const { category, rows: its } of lists) {
    for (const row of its) {
      const cells = JSON.stringify([category, ...[...row].sort()])
      rows.set(cells, (rows.get(cells) ?? 0) + 1)
    }
  }
  const size = lists.reduce((sum, list) => sum + list.rows.length, 0)
  return { where: lists[0]?.where ?? '', size, rows }
}

function inCommon({ rows }: Orders, other: Orders): number {
  return [...rows].reduce((sum, [cells, times]) => sum + Math.min(times, other.rows.get(cells) ?? 0), 0)
}
