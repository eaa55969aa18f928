import { type ReactNode, useMemo } from 'react'
import type { Evaluation } from '@/engine/statement/evaluation'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import { signOf } from '@/ui/format'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Bridge } from './Bridge'
import styles from './CompareTab.module.css'
import { CompareTable } from './CompareTable'
import type { Sides } from './comparedSides'
import { compareStatements } from './compareStatements'
import { comparisonFinding } from './comparisonFinding'
import type { ComparisonRow } from './comparisonRow'
import { Sentences } from './Sentences'
import { statementSentences } from './statementSentences'
import { unitRows } from './unitComparison'

export interface StatementComparisonViewProps {
  sides: Sides
  left: Evaluation
  right: Evaluation
  stale: boolean
  /** What differs in the inputs. */
  children?: ReactNode
}

/** Two statements side by side: the finding, what makes the difference, the account, and each unit part by part. */
export function StatementComparisonView({
  sides,
  left,
  right,
  stale,
  children,
}: StatementComparisonViewProps) {
  const comparison = useMemo(() => compareStatements(left, right), [left, right])
  const { account, units, parts } = comparison
  if (parts.length === 0) {
    return (
      <EmptyState title="Nothing to compare yet">
        Neither side needs any margin. Add a position, and its margin stands here on both sides, part by part.
      </EmptyState>
    )
  }
  const isSame = (rows: readonly ComparisonRow[]) =>
    rows.every(({ difference }) => difference !== undefined && signOf(difference) === 0)
  const title = (
    <h2 className={styles.finding}>
      <WholeAmounts text={comparisonFinding(sides, comparison.maintenanceMargin)} />
    </h2>
  )
  if (isSame([...parts, ...account])) {
    return (
      <div className={styles.comparison}>
        {title}
        {children}
      </div>
    )
  }
  return (
    <div className={styles.comparison}>
      {children}
      {isSame(parts) ? title : <Bridge sides={sides} comparison={comparison} stale={stale} />}
      <Sentences label="Reasons" sentences={statementSentences(sides, comparison, left, right)} />
      <CompareTable label="Comparison" sides={sides} rows={account} stale={stale} />
      {units.map((unit) => (
        <section key={unit.base} className={styles.part} aria-label={unit.base}>
          <h3 className={styles.caption}>{unit.base}, part by part</h3>
          <CompareTable
            label={`${unit.base}, part by part`}
            sides={sides}
            rows={unitRows(unit)}
            stale={stale}
          />
        </section>
      ))}
    </div>
  )
}
