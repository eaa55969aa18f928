import type { Statement } from '@/engine/statement/statement'
import type { Located } from '@/parts/located'
import { signOf } from '@/ui/format'
import type { ComparedEvaluation } from './comparedEvaluation'
import { type ComparisonRow, rowOf } from './comparisonRow'

type Key =
  | 'maintenanceMargin'
  | 'initialMargin'
  | 'mmRate'
  | 'imRate'
  | 'base'
  | 'marginBalance'
  | 'orderLoss'
  | 'totalEquity'
  | 'availableBalance'
  | 'borrowed'

/** The account's totals of one side, and the maintenance margin of each of its units. */
export interface AccountFigures {
  readonly totals: Readonly<Record<Key, Located>>
  readonly units: ReadonlyMap<string, Located>
}

/** The account as a statement has it. */
export function accountOf({ account, units }: Pick<Statement, 'account' | 'units'>): AccountFigures {
  const at = (key: Exclude<Key, 'borrowed'>): Located => ({
    value: account[key],
    address: `account.${key}`,
  })
  return {
    totals: {
      maintenanceMargin: at('maintenanceMargin'),
      initialMargin: at('initialMargin'),
      mmRate: at('mmRate'),
      imRate: at('imRate'),
      base: at('base'),
      marginBalance: at('marginBalance'),
      orderLoss: at('orderLoss'),
      totalEquity: at('totalEquity'),
      availableBalance: at('availableBalance'),
      borrowed: {
        value: account.borrowed.maintenanceMargin,
        address: 'account.borrowed.maintenanceMargin',
      },
    },
    units: marginsOf(units, 'units'),
  }
}

/** The same account under cross margin. */
export function crossAccountOf(evaluation: ComparedEvaluation): AccountFigures {
  const { statement, crossAccount, crossUnits } = evaluation
  const { totals } = accountOf(statement)
  const at = (key: keyof ComparedEvaluation['statement']['crossMargin']): Located => ({
    value: statement.crossMargin[key],
    address: `crossMargin.${key}`,
  })
  const beside = (key: 'marginBalance' | 'availableBalance'): Located => ({
    value: crossAccount[key],
    address: `crossAccount.${key}`,
  })
  return {
    totals: {
      ...totals,
      maintenanceMargin: at('maintenanceMargin'),
      initialMargin: at('initialMargin'),
      mmRate: at('mmRate'),
      imRate: at('imRate'),
      base: at('base'),
      marginBalance: beside('marginBalance'),
      availableBalance: beside('availableBalance'),
      borrowed: {
        value: crossAccount.borrowed.maintenanceMargin,
        address: 'crossAccount.borrowed.maintenanceMargin',
      },
    },
    units: marginsOf(crossUnits, 'crossUnits'),
  }
}

function marginsOf(
  units: Readonly<Record<string, { readonly maintenanceMargin: string }>>,
  place: 'units' | 'crossUnits',
): ReadonlyMap<string, Located> {
  return new Map(
    Object.entries(units).map(([base, { maintenanceMargin }]): [string, Located] => [
      base,
      { value: maintenanceMargin, address: `${place}.${base}.maintenanceMargin` },
    ]),
  )
}

/**
 * The account's totals side by side; several units are told within the margin, what the base is made of within the
 * base.
 */
export function accountRows(left: AccountFigures, right: AccountFigures): readonly ComparisonRow[] {
  const row = (key: Key, name: string, how: Partial<Pick<ComparisonRow, 'kind' | 'rank'>> = {}) =>
    rowOf({ key, name, ...how }, left.totals[key], right.totals[key])
  const bases = unitsOf(left.units, right.units)
  const units = bases.map((base) =>
    rowOf(
      { key: `unit ${base}`, name: `of which ${base}`, rank: 'within' },
      left.units.get(base) ?? null,
      right.units.get(base) ?? null,
    ),
  )
  const losses = [left, right].some(({ totals }) => signOf(totals.orderLoss.value) !== 0)
  return [
    row('maintenanceMargin', 'Maintenance margin', { rank: 'total' }),
    ...(bases.length > 1 ? units : []),
    row('initialMargin', 'Initial margin', { rank: 'total' }),
    row('mmRate', 'MM rate', { kind: 'rate' }),
    row('imRate', 'IM rate', { kind: 'rate' }),
    row('base', 'Margin balance'),
    ...(losses
      ? [
          row('marginBalance', 'of which before order loss', { rank: 'within' }),
          row('orderLoss', 'of which order loss', { rank: 'within' }),
        ]
      : []),
    row('totalEquity', 'Total equity'),
    row('availableBalance', 'Available balance'),
    row('borrowed', 'MM of borrowed assets'),
  ]
}

/** The base coins of either side, in alphabetical order. */
export function unitsOf(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>) {
  return [...new Set([...left.keys(), ...right.keys()])].sort()
}
