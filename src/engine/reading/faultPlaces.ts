import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Fault } from '@/engine/documents/fault'
import { faultMessage } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import type { LeftOut } from './leftOut'

/** What is wrong with a row, without its name. */
export type Wrong = Pick<LeftOut, 'place' | 'reason' | 'fault' | 'lacks'>

const PRICES: readonly unknown[] = ['underlyings', 'stablecoins', 'quotes']

/** The row that a fault is of, as it is written; null where it is of none. */
function rowOf({ path }: Fault): string | null {
  const [list, inList, inAccount] = path
  if (list === 'account')
    return inList === 'balances' && typeof inAccount === 'number' ? pathText(path.slice(0, 3)) : null
  const isTrade = list === 'positions' || list === 'orders' || list === 'hedges'
  return isTrade && typeof inList === 'number' ? pathText(path.slice(0, 2)) : null
}

/** Whether a fault is of a price of the market, or of a part of it. */
function isOfPrice({ path }: Fault): boolean {
  const [market, list] = path
  return market === 'market' && PRICES.includes(list) && path.length > 2
}

/** The faults of a document by what they concern: a row, a price of the market, or the account as a whole. */
export class FaultPlaces {
  readonly ofAccount: readonly Fault[]
  readonly #ofRows = new Map<string, Fault>()
  readonly #ofPrices: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) {
      const row = rowOf(fault)
      if (row !== null && !this.#ofRows.has(row)) this.#ofRows.set(row, fault)
    }
    this.#ofPrices = faults.filter(isOfPrice)
    this.ofAccount = faults.filter((fault) => rowOf(fault) === null && !isOfPrice(fault))
  }

  /** The first fault of a row; null where it is sound. */
  ofRow(part: DocumentCursor): Wrong | null {
    if (this.#ofRows.size === 0) return null
    const fault = this.#ofRows.get(part.path)
    return fault === undefined ? null : wrong(fault)
  }

  /** True where no price has a fault. */
  get hasSoundPrices(): boolean {
    return this.#ofPrices.length === 0
  }

  /** The first fault of a price, or of a part of it; null where it is sound. */
  ofPrice(part: DocumentCursor): Wrong | null {
    if (this.hasSoundPrices) return null
    const { steps } = part
    const fault = this.#ofPrices.find(({ path }) => steps.every((step, place) => path[place] === step))
    return fault === undefined ? null : wrong(fault)
  }
}

function wrong(fault: Fault): Wrong {
  return { place: fault.path, reason: faultMessage(fault), fault, lacks: null }
}
