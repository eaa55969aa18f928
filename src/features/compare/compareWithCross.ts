import type { UnitStatement } from '@/engine/statement/statement'
import { signOf } from '@/ui/format'
import { accountOf, accountRows, crossAccountOf } from './accountRows'
import type { ComparedEvaluation } from './comparedEvaluation'
import { type ComparisonRow, less, rowOf, sumOf } from './comparisonRow'
import { type ContractRow, contractRows } from './contractRows'
import { componentRows, factorName } from './unitComparison'

export type CrossUnit = ComparedEvaluation['crossUnits'][string]

/** A risk unit under both ways of margin. */
export interface CrossUnitComparison {
  readonly base: string
  readonly unit: UnitStatement
  readonly cross: CrossUnit
  /** Everything between nothing and the margins, which add up to the rows of rank `total`. */
  readonly rows: readonly ComparisonRow[]
  readonly maintenanceMargin: ComparisonRow
  readonly contracts: readonly ContractRow[]
}

/** An account under portfolio margin, left, beside the same under cross margin, right. */
export interface CrossComparison {
  readonly account: readonly ComparisonRow[]
  readonly maintenanceMargin: ComparisonRow
  readonly units: readonly CrossUnitComparison[]
}

/** Takes the difference between portfolio margin and cross margin of one evaluation apart. */
export function compareWithCross(evaluation: ComparedEvaluation): CrossComparison {
  const { statement, crossUnits } = evaluation
  const [left, right] = [accountOf(statement), crossAccountOf(evaluation)]
  return {
    account: accountRows(left, right),
    maintenanceMargin: rowOf(
      { key: 'maintenanceMargin', name: 'Maintenance margin', rank: 'total' },
      left.totals.maintenanceMargin,
      right.totals.maintenanceMargin,
    ),
    units: Object.entries(statement.units).flatMap(([base, unit]) => {
      const cross = crossUnits[base]
      return cross === undefined ? [] : [compareUnits(evaluation, base, unit, cross)]
    }),
  }
}

function compareUnits(
  evaluation: ComparedEvaluation,
  base: string,
  unit: UnitStatement,
  cross: CrossUnit,
): CrossUnitComparison {
  const both = (key: 'maintenanceMargin' | 'initialMargin', name: string) =>
    rowOf(
      { key, name, rank: 'total' },
      { value: unit[key], address: `units.${base}.${key}` },
      { value: cross[key], address: `crossUnits.${base}.${key}` },
    )
  const onlyCross = (key: string, name: string, value: string) =>
    rowOf({ key, name }, null, { value, address: null })
  const maintenanceMargin = both('maintenanceMargin', 'Maintenance margin')
  const added = less(unit.initialMargin, unit.maintenanceMargin)
  const opening = sumOf(cross.contracts.map((one) => less(one.initialMargin, one.maintenanceMargin)))
  const orders = sumOf(cross.orders.map((order) => order.initialMargin))
  return {
    base,
    unit,
    cross,
    maintenanceMargin,
    contracts: contractRows(evaluation, base),
    rows: [
      ...componentRows({ model: evaluation.model, base, unit }, undefined),
      onlyCross('contracts', 'Contracts, each on its own', cross.maintenanceMargin),
      maintenanceMargin,
      rowOf({ key: 'factor', name: factorName([unit]) }, { value: added, address: null }, null),
      onlyCross('opening', 'To open the contracts', opening),
      ...(signOf(orders) === 0 ? [] : [onlyCross('orders', 'Orders, each on its own', orders)]),
      both('initialMargin', 'Initial margin'),
    ],
  }
}
