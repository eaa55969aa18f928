import type { Omission } from '@/files/found/omission'
import type { RowList } from '@/files/found/rowKind'

/** What a table holds, in the shape of the exchange's answers. */
export interface TableRead {
  readonly lists: readonly RowList[]
  readonly recognised: readonly string[]
  readonly leftOut: readonly Omission[]
  readonly notes: readonly string[]
}
