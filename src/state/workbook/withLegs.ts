import { PAID_IN } from '@/engine/analysis/hedges/valuation/spotTrade'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { addCoins } from './addCoins'
import { type AddedPosition, addPosition, type Netted, type Netting } from './addPosition'
import { isDecimal } from './isDecimal'
import { newRow } from './newRow'
import { type Paid, pay } from './pay'
import { PLACES, premiumsOf } from './premium'
import { presentMark, presentSpotPrice } from './presentMark'
import { type Changed, edited, inserted, type RowChange, removed, takeBackChanges } from './rowChange'
import type { HedgeRow, RowOf, TableName, Workbook } from './workbook'
import { contractKey, type SampleMarket } from './workbookMarket'

/** Cells that a leg may leave as usual: on, no leverage, … A row that is off joins no other. */
type Optional = 'enabled' | 'leverage' | 'reduceOnly' | 'borrowed' | 'collateral'

type LegOf<Name extends TableName> = { readonly table: Name } & Omit<RowOf<Name>, 'id' | Optional> &
  Partial<Pick<RowOf<Name>, keyof RowOf<Name> & Optional>>

/** What is to be added: one trade, or coins. Sizes are signed decimals, but an order's. */
export type NewLeg = { [Name in TableName]: LegOf<Name> }[TableName]

/** What a leg did to its table, and what came of netting it. */
export interface LegChange extends RowChange, Pick<AddedPosition, 'apart'> {
  readonly netted?: Netted
}

/** What came of adding legs. */
export interface Additions {
  /** One for each leg, in order. */
  readonly changes: readonly LegChange[]
  /** What the premiums of all legs did to the wallets, of each coin together, and then what its coins did. */
  readonly premiums: readonly Paid[]
}

export interface AddedLegs extends Additions {
  readonly workbook: Workbook
}

/**
 * Adds legs to their tables. A contract has one position and one hedge, a coin one balance: where there is such a row
 * that counts, hedges and coins are added up and positions netted, so that total equity stays what all rows are worth;
 * a position or hedge of which nothing is left goes.
 * Where premiums are paid, those of all legs are, of each settlement coin together; then coins are paid for.
 */
export function withLegs(workbook: Workbook, legs: readonly NewLeg[], netting: Netting): AddedLegs {
  const changes: LegChange[] = []
  let current = workbook
  for (const leg of legs) {
    const { workbook: next, change, ...more } = addLeg(current, leg, netting)
    current = next
    changes.push({ ...change, ...more })
  }
  const premiums: Paid[] = []
  const payFrom = (coin: string, amount: Decimal, forCoins: Pick<Paid, 'forCoins'>) => {
    const { workbook: next, paid } = pay(current, coin, amount)
    current = next
    premiums.push({ ...paid, ...forCoins })
  }
  if (netting.paysPremiums) {
    for (const [coin, amount] of premiumsAtMark(workbook, legs, netting.sample)) payFrom(coin, amount, {})
    const coins = priceOfCoins(workbook, legs, netting.sample)
    if (!coins.isZero()) payFrom(PAID_IN, coins, { forCoins: true })
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
  switch (leg.table) {
    case 'positions':
      return addPosition(workbook, newRow('positions', leg), netting)
    case 'hedges': {
      const row = newRow('hedges', leg)
      const held = row.enabled ? workbook.hedges.find(isHedgeIn(leg.symbol)) : undefined
      if (held === undefined) return inserted(workbook, 'hedges', row)
      const total = new Decimal(held.size).plus(leg.size)
      if (total.isZero()) return removed(workbook, 'hedges', held)
      return edited(workbook, 'hedges', held, { ...held, size: total.toFixed() })
    }
    case 'orders':
      return inserted(workbook, 'orders', newRow('orders', leg))
    case 'balances': {
      const row = newRow('balances', leg)
      return row.enabled ? addCoins(workbook, leg) : inserted(workbook, 'balances', row)
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

/** What coins that are bought do to the wallet that pays for them, at the index: total equity stays what it was. */
function priceOfCoins(workbook: Workbook, legs: readonly NewLeg[], sample: SampleMarket): Decimal {
  const prices = legs.flatMap((leg) => {
    if (leg.table !== 'balances' || leg.enabled === false) return []
    const price = presentSpotPrice(workbook, sample, leg.coin)
    return price === null ? [] : [price.times(leg.wallet).negated()]
  })
  return prices.reduce((sum, price) => sum.plus(price), ZERO).toDecimalPlaces(PLACES)
}

/** The hedge that one in this contract is added to: one that counts, with a size that is a number. */
function isHedgeIn(symbol: string): (row: HedgeRow) => boolean {
  const key = contractKey(symbol)
  return (row) => row.enabled && contractKey(row.symbol) === key && isDecimal(row.size)
}
