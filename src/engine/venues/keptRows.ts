import type { Contract } from '@/engine/instruments/contract'
import { countedOrders, type OrderSet } from '@/engine/margin/orders'
import type { UncountedReason } from '@/engine/models/venueAccountRules'
import type { UntakenReason } from '@/engine/models/venueModel'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import type { Rows } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import type { VenueLeg } from './venueUnit'

/** A position, an enabled hedge, or an order as far as it counts. */
export interface KeptRow {
  readonly from: VenueLeg<never>['from']
  readonly contract: Contract
  /** Signed. */
  readonly size: Decimal
  readonly path: string
  /** Of a reduce-only order that is larger than what it can close. */
  readonly isCut: boolean
  readonly entry: Decimal | null
  /** Of a hedge that what-if moves came after. */
  readonly tradedAt: Figure | null
  readonly limit: Decimal | null
  readonly set: OrderSet | null
}

type From = KeptRow['from'] | 'balance'

/** What the venue does not take, and why. */
export interface LeftOutLine {
  readonly symbol: string
  readonly from: From
  readonly reason: UntakenReason | UncountedReason
}

/** What the venue takes as something else. */
export interface ReadAsLine {
  readonly symbol: string
  readonly from: From
  readonly as: string
}

/** The rows that the venue takes, in the order of the document, and what is to be said of the others. */
export interface KeptRows {
  readonly kept: readonly KeptRow[]
  readonly leftOut: readonly LeftOutLine[]
  readonly readAs: readonly ReadAsLine[]
}

/** Follows venues, "Rows". */
export function keptRows(scenario: Rows, rulebook: VenueRulebook): KeptRows {
  const { instruments } = rulebook.model
  const reasonOf = ({ contract }: KeptRow) =>
    instruments.untaken(contract) ?? (rulebook.unit(contract.base) === null ? 'noParameters' : null)
  const kept: KeptRow[] = []
  const leftOut: LeftOutLine[] = []
  for (const row of rowsOf(scenario)) {
    const reason = reasonOf(row)
    if (reason === null) kept.push(row)
    else leftOut.push({ symbol: row.contract.symbol, from: row.from, reason })
  }
  return {
    kept,
    leftOut,
    readAs: kept.flatMap(({ contract, from }) =>
      contract.quote === 'USDT'
        ? [{ symbol: contract.symbol, from, as: instruments.symbolOf(contract) }]
        : [],
    ),
  }
}

function rowsOf(scenario: Rows): readonly KeptRow[] {
  const none = { isCut: false, entry: null, tradedAt: null, limit: null, set: null }
  return [
    ...scenario.positions.map(({ contract, size, path, entry }) => {
      return { ...none, from: 'position', contract, size, path, entry } as const
    }),
    ...scenario.hedges.flatMap(({ contract, size, path, tradedAt, enabled }) => {
      return enabled ? [{ ...none, from: 'hedge', contract, size, path, tradedAt } as const] : []
    }),
    ...countedOrders(scenario).map(({ order, size, set }) => {
      const { contract, path, price: limit } = order
      const isCut = !size.abs().equals(order.size)
      return { ...none, from: 'order', contract, size, path, isCut, limit, set } as const
    }),
  ]
}
