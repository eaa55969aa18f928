import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Fault } from '@/engine/documents/fault'
import type { LeftOut } from './leftOut'

/** What is wrong with a row, without its name. */
export type Wrong = Pick<LeftOut, 'place' | 'reason' | 'first' | 'lacks'>

const ROW = /^(?:positions|orders|hedges|account\.balances)\[\d+\]/
const PRICE = /^market\.(?:underlyings|stablecoins|quotes)[.[]/

/** The faults of a document by what they concern: a row, a price of the market, or the account as a whole. */
export class FaultPlaces {
  readonly ofAccount: readonly Fault[]
  readonly #ofRows = new Map<string, Fault>()
  readonly #ofPrices: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const rowOf = ({ path }: Fault) => ROW.exec(path)?.[0]
    for (const fault of faults) {
      const row = rowOf(fault)
      if (row !== undefined && !this.#ofRows.has(row)) this.#ofRows.set(row, fault)
    }
    this.#ofPrices = faults.filter(({ path }) => PRICE.test(path))
    this.ofAccount = faults.filter((fault) => rowOf(fault) === undefined && !PRICE.test(fault.path))
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
    const { path } = part
    const fault = this.#ofPrices.find((each) => each.path === path || each.path.startsWith(`${path}.`))
    return fault === undefined ? null : wrong(fault)
  }
}

function wrong({ path, message, first }: Fault): Wrong {
  return { place: path, reason: message, ...(first === undefined ? {} : { first }), lacks: null }
}
