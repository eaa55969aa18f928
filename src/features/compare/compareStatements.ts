import type { Evaluation } from '@/engine/statement/evaluation'
import type { Statement } from '@/engine/statement/statement'
import type { UnitOfModel } from '@/state/result/marginComponents'
import { signOf } from '@/ui/format'
import { accountOf, accountRows, unitsOf } from './accountRows'
import { type ComparisonRow, rowOf, sumOf } from './comparisonRow'
import { compareUnit, type UnitComparison } from './unitComparison'

/** A statement, and the id of the margin model that it is of. */
export interface Compared extends Pick<Evaluation, 'model'> {
  readonly statement: Pick<Statement, 'account' | 'units'>
}

/** Two statements beside each other. */
export interface StatementComparison {
  readonly account: readonly ComparisonRow[]
  readonly maintenanceMargin: ComparisonRow
  readonly units: readonly UnitComparison[]
  /** What the account's maintenance margin is made of: the components over all units, and borrowed assets. */
  readonly parts: readonly ComparisonRow[]
}

/**
 * Takes the difference of two statements apart: the account, its units, and the parts of each unit's margin.
 * Differences are left less right and exact; those of parts add up to that of their total, but for the last decimal
 * place, to which statements round.
 */
export function compareStatements(left: Compared, right: Compared): StatementComparison {
  const [one, other] = [accountOf(left.statement), accountOf(right.statement)]
  const units = unitsOf(one.units, other.units).map((base) =>
    compareUnit(base, unitOf(left, base), unitOf(right, base)),
  )
  return {
    account: accountRows(one, other),
    maintenanceMargin: rowOf(
      { key: 'maintenanceMargin', name: 'Maintenance margin', rank: 'total' },
      one.totals.maintenanceMargin,
      other.totals.maintenanceMargin,
    ),
    units,
    parts: [
      ...acrossUnits(units),
      ...borrowedPart(
        rowOf(
          { key: 'borrowed', name: 'MM of borrowed assets', colour: 'var(--baseline)' },
          one.totals.borrowed,
          other.totals.borrowed,
        ),
      ),
    ],
  }
}

function unitOf({ model, statement }: Compared, base: string): UnitOfModel | undefined {
  const unit = statement.units[base]
  return unit && { model, base, unit }
}

/** Each component of all units together; of one unit alone it keeps where it is explained. */
function acrossUnits(units: readonly UnitComparison[]): readonly ComparisonRow[] {
  const [first] = units
  if (first === undefined || units.length === 1) return first?.parts ?? []
  const named = new Map(units.flatMap(({ parts }) => parts.map((part) => [part.key, part])))
  return [...named.values()].map((part) => {
    const sum = (side: 'left' | 'right') => ({
      value: sumOf(units.map(({ parts }) => parts.find(({ key }) => key === part.key)?.[side]?.value ?? '0')),
      address: null,
    })
    return rowOf(part, sum('left'), sum('right'))
  })
}

/** Only where something is borrowed. */
function borrowedPart(row: ComparisonRow): readonly ComparisonRow[] {
  return [row.left, row.right].some((side) => side && signOf(side.value) !== 0) ? [row] : []
}
