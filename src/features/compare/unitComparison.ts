import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { heldPortfolio } from '@/models/heldPortfolio'
import type { Located } from '@/parts/located'
import { type Component, componentsOf, type UnitOfModel } from '@/state/result/marginComponents'
import { formatNumber, signOf } from '@/ui/format'
import { type ComparisonRow, less, rowOf } from './comparisonRow'

/** A risk unit on both sides. */
export interface UnitComparison {
  readonly base: string
  /** Maximum loss and the components: their differences add up to that of the maintenance margin. */
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
  left: UnitOfModel | undefined,
  right: UnitOfModel | undefined,
): UnitComparison {
  const of = (
    side: UnitOfModel | undefined,
    value: (unit: UnitStatement) => string,
    address: FigureAddress | null,
  ) => (side === undefined ? null : { value: value(side.unit), address })
  const both = (value: (unit: UnitStatement) => string, address: FigureAddress | null) =>
    [of(left, value, address), of(right, value, address)] as const
  const orders = rowOf({ key: 'orders', name: 'of which orders', rank: 'within' }, ...both(ordersAdd, null))
  return {
    base,
    parts: componentRows(left, right),
    maintenanceMargin: rowOf(
      { key: 'maintenanceMargin', name: 'Maintenance margin', rank: 'total' },
      ...both((unit) => unit.maintenanceMargin, `units.${base}.maintenanceMargin`),
    ),
    orders: [orders.left, orders.right].some((side) => side && signOf(side.value) !== 0) ? orders : null,
    factor: rowOf(
      { key: 'factor', name: factorName([left?.unit, right?.unit]) },
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

/** Maximum loss and the components of a unit on both sides. */
export function componentRows(
  left: UnitOfModel | undefined,
  right: UnitOfModel | undefined,
): readonly ComparisonRow[] {
  const [one, other] = [left, right].map((side) => (side === undefined ? [] : componentsOf(side)))
  const located = (of: readonly Component[] = []) =>
    new Map(of.map(({ key, value, address }): [string, Located] => [key, { value, address }]))
  const [here, there] = [located(one), located(other)]
  // Of two models each has components of its own.
  const onlyThere = other?.filter(({ key }) => !here.has(key)) ?? []
  return [...(one ?? []), ...onlyThere].map(({ key, name, short, colour }) =>
    rowOf({ key, name, short, colour }, here.get(key) ?? null, there.get(key) ?? null),
  )
}

function ordersAdd({ maintenanceMargin, portfolios }: UnitStatement): string {
  return less(maintenanceMargin, heldPortfolio(portfolios).margin)
}

/** `Factor 1.2 to open positions`, with both where they differ. */
export function factorName(sides: readonly (UnitStatement | undefined)[]): string {
  const factors = sides.flatMap((side) => {
    const factor = Number(side?.initialMargin) / Number(side?.maintenanceMargin)
    return Number.isFinite(factor) ? [formatNumber(Math.round(factor * 1e4) / 1e4)] : []
  })
  return ['Factor', [...new Set(factors)].join(' and '), 'to open positions'].filter(Boolean).join(' ')
}
