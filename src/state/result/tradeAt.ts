import type { ScenarioDocument } from '@/engine/documents/document'
import { rowAddress } from '@/engine/numbers/rowAddress'

/** The position, order or hedge at a path of a document; undefined where there is none. */
export function tradeAt({ positions, orders, hedges }: ScenarioDocument, path: string) {
  const address = rowAddress(path)
  if (address === null || address.list === 'balances') return undefined
  return { positions, orders, hedges }[address.list]?.[address.place]
}
