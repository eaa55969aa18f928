import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { heldPortfolio } from '@/models/heldPortfolio'
import type { Located } from '@/parts/located'
import { componentsOf } from '@/state/result/marginComponents'
import { formatNumber, signOf } from '@/ui/format'
import { type ComparisonRow, less, rowOf } from './comparisonRow'

/** A risk unit on both sides. */
export interface UnitComparison {
  readonly base: string
  /** Maximum loss and the five components: their differences add up to that of the maintenance margin. */
  readonly parts: readonly ComparisonRow[]
  readonly maintenanceMargin: ComparisonRow
  /** How much of it the orders add beyond what is held; null where they add nothing on either side. */
  readonly orders: ComparisonRow | null
  /** What the factor adds; with the maintenance margin it is the initial margin. */
  readonly factor: ComparisonRow
  readonly initialMargin: ComparisonRow
}

/** A unit of two statements, part by part; one of them may lack it. */
export function compareUnit(
  base: string,
  left: UnitStatement | undefined,
  right: UnitStatement | undefined,
): UnitComparison {
  const of = (
    side: UnitStatement | undefined,
    value: (unit: UnitStatement) => string,
    address: FigureAddress | null,
  ) => (side === undefined ? null : { value: value(side), address })
  const both = (value: (unit: UnitStatement) => string, address: FigureAddress | null) =>
    [of(left, value, address), of(right, value, address)] as const
  const orders = rowOf({ key: 'orders', name: 'of which orders', rank: 'within' }, ...both(ordersAdd, null))
  return {
    base,
    parts: componentRows(base, left, right),
    maintenanceMargin: rowOf(
      { key: 'maintenanceMargin', name: 'Maintenance margin', rank: 'total' },
      ...both((unit) => unit.maintenanceMargin, `units.${base}.maintenanceMargin`),
    ),
    orders: [orders.left, orders.right].some((side) => side && signOf(side.value) !== 0) ? orders : null,
    factor: rowOf(
      { key: 'factor', name: factorName([left, right]) },
      ...both((unit) => less(unit.initialMargin, unit.maintenanceMargin), null),
    ),
    initialMargin: rowOf(
      { key: 'initialMargin', name: 'Initial margin', rank: 'total' },
      ...both((unit) => unit.initialMargin, `units.${base}.initialMargin`),
    ),
  }
}

/** The rows of a unit's table. */
export function unitRows(unit: UnitComparison): readonly ComparisonRow[] {
  const { parts, maintenanceMargin, orders, factor, initialMargin } = unit
  return [...parts, maintenanceMargin, ...(orders === null ? [] : [orders]), factor, initialMargin]
}

/** Maximum loss and the five components of a unit on both sides. */
export function componentRows(
  base: string,
  left: UnitStatement | undefined,
  right: UnitStatement | undefined,
): readonly ComparisonRow[] {
  const of = (side: UnitStatement | undefined) =>
    new Map(
      (side === undefined ? [] : componentsOf(base, side)).map(
        ({ key, value, address }): [string, Located] => [key, { value, address }],
      ),
    )
  const [one, other] = [of(left), of(right)]
  const named = left ?? right
  if (named === undefined) return []
  return componentsOf(base, named).map(({ key, name, short, colour }) =>
    rowOf({ key, name, short, colour }, one.get(key) ?? null, other.get(key) ?? null),
  )
}

function ordersAdd({ maintenanceMargin, portfolios }: UnitStatement): string {
  return less(maintenanceMargin, portfolios[heldPortfolio(portfolios)])
}

/** `Factor 1.2 to open positions`, with both where they differ. */
export function factorName(sides: readonly (UnitStatement | undefined)[]): string {
  const factors = sides.flatMap((side) => {
    const factor = Number(side?.initialMargin) / Number(side?.maintenanceMargin)
    return Number.isFinite(factor) ? [formatNumber(Math.round(factor * 1e4) / 1e4)] : []
  })
  return ['Factor', [...new Set(factors)].join(' and '), 'to open positions'].filter(Boolean).join(' ')
}
