import { Decimal } from '@/engine/figure/decimal'
import { contractOf } from '@/engine/model/contractOf'
import type { Side } from '@/engine/model/document'
import { addCoins } from './addCoins'
import { type AddedPosition, addPosition, type Netted, type Netting } from './addPosition'
import { isDecimal } from './isDecimal'
import { contractKey, type SampleMarket } from './market'
import { newId } from './newId'
import { type Paid, pay } from './pay'
import { premiumsOf } from './premium'
import { presentMark } from './presentMark'
import { type Changed, edited, inserted, type RowChange, removed, takeBackChanges } from './rowChange'
import type { HedgeRow, Workbook } from './workbook'

interface Leg {
  /** Off: joins no other row and is not calculated. On where left out. */
  readonly enabled?: boolean
}

interface PositionLeg extends Leg {
  readonly table: 'positions'
  readonly symbol: string
  readonly size: string
  readonly entry: string
  readonly leverage?: string
}

interface HedgeLeg extends Leg {
  readonly table: 'hedges'
  readonly symbol: string
  readonly size: string
}

interface OrderLeg extends Leg {
  readonly table: 'orders'
  readonly symbol: string
  readonly side: Side
  readonly size: string
  readonly price: string
  readonly reduceOnly?: boolean
}

interface BalanceLeg extends Leg {
  readonly table: 'balances'
  readonly coin: string
  readonly wallet: string
  readonly borrowed?: string
  readonly collateral?: boolean
}

/** What is to be added: one trade, or coins. Sizes are signed decimals, but an order's. */
export type NewLeg = PositionLeg | HedgeLeg | OrderLeg | BalanceLeg

/** What a leg did to its table, and what came of netting it. */
export interface LegChange extends RowChange, Pick<AddedPosition, 'apart'> {
  readonly netted?: Netted
}

/** What came of adding legs. */
export interface Additions {
  /** One for each leg, in order. */
  readonly changes: readonly LegChange[]
  /** What the premiums of all legs did to the wallets, of each coin together. */
  readonly premiums: readonly Paid[]
}

export interface AddedLegs extends Additions {
  readonly workbook: Workbook
}

/**
 * Adds legs to their tables. A contract has one position and one hedge, a coin one balance: where there is such a row
 * that counts, hedges and coins are added up and positions netted, so that total equity stays what all rows are worth;
 * a position or hedge of which nothing is left goes.
 * Where premiums are paid, those of all legs are, of each settlement coin together.
 */
export function addLegs(workbook: Workbook, legs: readonly NewLeg[], netting: Netting): AddedLegs {
  const changes: LegChange[] = []
  let current = workbook
  for (const leg of legs) {
    const { workbook: next, change, ...more } = addLeg(current, leg, netting)
    current = next
    changes.push({ ...change, ...more })
  }
  const premiums: Paid[] = []
  for (const [coin, amount] of netting.paysPremiums ? premiumsAtMark(workbook, legs, netting.sample) : []) {
    const { workbook: next, paid } = pay(current, coin, amount)
    current = next
    premiums.push(paid)
  }
  return { workbook: current, changes, premiums }
}

/** Takes added legs back, and what they paid, the last first, also after other edits. */
export function takeBackLegs(workbook: Workbook, { changes, premiums }: Additions): Workbook {
  const paid = changes.flatMap((change) =>
    change.netted?.paid ? [change, change.netted.paid.change] : [change],
  )
  return takeBackChanges(workbook, [...paid, ...premiums.map(({ change }) => change)])
}

function addLeg(workbook: Workbook, leg: NewLeg, netting: Netting): Changed & Omit<AddedPosition, 'change'> {
  const row = { id: newId(), enabled: leg.enabled ?? true }
  switch (leg.table) {
    case 'positions': {
      const { symbol, size, entry, leverage = '' } = leg
      return addPosition(workbook, { ...row, symbol, size, entry, leverage }, netting)
    }
    case 'hedges': {
      const { symbol, size } = leg
      const held = row.enabled ? workbook.hedges.find(isHedgeIn(symbol)) : undefined
      if (held === undefined) return inserted(workbook, 'hedges', { ...row, symbol, size })
      const total = new Decimal(held.size).plus(size)
      if (total.isZero()) return removed(workbook, 'hedges', held)
      return edited(workbook, 'hedges', held, { ...held, size: total.toFixed() })
    }
    case 'orders': {
      const { symbol, side, size, price, reduceOnly = false } = leg
      return inserted(workbook, 'orders', { ...row, symbol, side, size, price, reduceOnly })
    }
    case 'balances': {
      const { coin, wallet, borrowed = '', collateral = true } = leg
      if (row.enabled) return addCoins(workbook, leg)
      return inserted(workbook, 'balances', { ...row, coin, wallet, borrowed, collateral })
    }
  }
}

/** The premiums of option positions, at the market's marks: total equity stays what it was. */
function premiumsAtMark(workbook: Workbook, legs: readonly NewLeg[], sample: SampleMarket) {
  return premiumsOf(
    legs.flatMap((leg) => {
      const contract = leg.table === 'positions' && leg.enabled !== false ? contractOf(leg.symbol) : null
      if (contract === null || leg.table !== 'positions') return []
      return [{ symbol: leg.symbol, size: leg.size, price: presentMark(workbook, sample, contract) }]
    }),
  )
}

/** The hedge that one in this contract is added to: one that counts, with a size that is a number. */
function isHedgeIn(symbol: string): (row: HedgeRow) => boolean {
  const key = contractKey(symbol)
  return (row) => row.enabled && contractKey(row.symbol) === key && isDecimal(row.size)
}
