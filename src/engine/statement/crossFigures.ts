import type { Contract } from '@/engine/instruments/contract'
import type { AccountByContract } from '@/engine/margin/byContract/accountByContract'
import type { ActiveOrder } from '@/engine/margin/byContract/activeOrder'
import type { ChargedContract } from '@/engine/margin/byContract/unitByContract'
import type { Figure } from '@/engine/numbers/figure'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** What one contract needs under cross margin, USD: positions and hedges netted. */
export interface CrossContractFigures {
  readonly symbol: string
  readonly kind: Contract['kind']
  readonly size: Figure
  readonly maintenanceMargin: Figure
  readonly initialMargin: Figure
}

/** What one order needs under cross margin, USD, on its own and whole. */
export interface CrossOrderFigures {
  readonly symbol: string
  /** Path of its row in the document. */
  readonly path: string
  readonly size: Figure
  readonly initialMargin: Figure
}

export interface CrossUnitFigures {
  readonly maintenanceMargin: Figure
  readonly initialMargin: Figure
  readonly contracts: readonly CrossContractFigures[]
  readonly orders: readonly CrossOrderFigures[]
}

/**
 * What the statement leaves out of cross margin, USD. Follows the margin model, section "Cross margin, for comparison".
 */
export interface CrossFigures {
  readonly crossAccount: {
    readonly marginBalance: Figure
    readonly availableBalance: Figure
    readonly borrowed: { readonly initialMargin: Figure; readonly maintenanceMargin: Figure }
  }
  /** By base coin. */
  readonly crossUnits: Readonly<Record<string, CrossUnitFigures>>
}

/** Cross margin of the account and of each unit, contract by contract. */
export function crossFigures(cross: AccountByContract<Figure>): CrossFigures {
  const { marginBalance, availableBalance, borrowed, units } = cross
  return {
    crossAccount: {
      marginBalance,
      availableBalance,
      borrowed: { initialMargin: borrowed.initialMargin, maintenanceMargin: borrowed.maintenanceMargin },
    },
    crossUnits: Object.fromEntries(
      units.map(({ base, maintenanceMargin, initialMargin, contracts, orders }) => [
        base,
        {
          maintenanceMargin,
          initialMargin,
          contracts: contracts.map((contract) => contractFigures(contract)),
          orders: orders.map((order) => orderFigures(order)),
        },
      ]),
    ),
  }
}

const contractFigures = memoizeLast(
  ({
    symbol,
    quoted,
    size,
    maintenanceMargin,
    initialMargin,
  }: ChargedContract<Figure>): CrossContractFigures => ({
    symbol,
    kind: quoted.contract.kind,
    size,
    maintenanceMargin,
    initialMargin,
  }),
)

const orderFigures = memoizeLast(
  ({ order, size, initialMargin }: ActiveOrder<Figure>): CrossOrderFigures => ({
    symbol: order.contract.symbol,
    path: order.path,
    size,
    initialMargin,
  }),
)
