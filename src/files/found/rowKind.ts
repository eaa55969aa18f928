import type { Row } from './foundRow'

/** What rows of answers, and of tables brought into their shape, may be. */
export type RowKind = 'position' | 'order' | 'coin' | 'ticker' | 'instrument' | 'trade'

/** The signs of each kind, the surest first: every key of a list must be there, of the second list any. */
const SIGNS: readonly (readonly [kind: RowKind, all: string, any: string])[] = [
  ['trade', 'symbol', 'execid execprice execqty closedpnl tradeid'],
  ['order', 'symbol', 'orderid orderstatus orderlinkid leavesqty'],
  ['instrument', 'symbol', 'pricefilter lotsizefilter launchtime optionstype contracttype'],
  ['position', 'symbol', 'size positionidx positionvalue avgprice entryprice'],
  [
    'ticker',
    'symbol',
    'markprice lastprice usdindexprice indexprice markiv markpriceiv bid1price ask1price bidprice',
  ],
  ['instrument', 'symbol basecoin', 'quotecoin settlecoin'],
  ['coin', 'coin', 'walletbalance equity spotborrow borrowamount'],
]

/** What a row is by its keys; null where it is nothing known. `keys` also has those of what is nested or empty. */
export function rowKind(keys: ReadonlySet<string>): RowKind | null {
  const found = SIGNS.find(([, all, any]) => {
    return all.split(' ').every((key) => keys.has(key)) && any.split(' ').some((key) => keys.has(key))
  })
  return found?.[0] ?? null
}

/** Rows of one kind that stood together, in one answer or one table. */
export interface RowList {
  readonly kind: RowKind
  /** linear, inverse, option, spot; empty where it does not say. */
  readonly category: string
  readonly rows: readonly Row[]
  /** Milliseconds since 1970 UTC; null where it does not say. */
  readonly time: number | null
  /** Empty where there is no further page. */
  readonly cursor: string
  /** Where it stood: the name of a file, or of what was pasted. */
  readonly where: string
}
