import { useMemo } from 'react'
import { EmptyState } from '@/ui/overlays/EmptyState'
import styles from './CompareTab.module.css'
import { CompareTable } from './CompareTable'
import { ContractTable } from './ContractTable'
import { CrossCurve } from './CrossCurve'
import { type ComparedEvaluation, isCompared } from './comparedEvaluation'
import { PORTFOLIO_AND_CROSS } from './comparedSides'
import { compareWithCross } from './compareWithCross'
import { comparisonFinding } from './comparisonFinding'
import { baseReason, unitReasons } from './crossSentences'
import { OfCurrent } from './OfCurrent'
import { Sentences } from './Sentences'
import { SideBars } from './SideBars'
import { sideBars } from './sideBars'

/** The account under portfolio margin beside the same under cross margin. */
export function PortfolioAndCross() {
  return (
    <OfCurrent empty="Cross margin asks for every contract on its own; portfolio margin looks at all of them together, so that what gains pays for what loses. Add a position, and both stand here side by side.">
      {(evaluation, stale) =>
        isCompared(evaluation) ? (
          <CrossComparisonView evaluation={evaluation} stale={stale} />
        ) : (
          <EmptyState title="Nothing to compare with">
            The margin model of this rulebook knows no cross margin.
          </EmptyState>
        )
      }
    </OfCurrent>
  )
}

function CrossComparisonView({ evaluation, stale }: { evaluation: ComparedEvaluation; stale: boolean }) {
  const comparison = useMemo(() => compareWithCross(evaluation), [evaluation])
  const { account, maintenanceMargin, units } = comparison
  const sides = PORTFOLIO_AND_CROSS
  return (
    <div className={styles.comparison}>
      <SideBars title={comparisonFinding(sides, maintenanceMargin)} bars={sideBars(units)} stale={stale} />
      <CompareTable label="Comparison" sides={sides} rows={account} stale={stale} />
      <Sentences label="Reasons" sentences={baseReason(comparison)} />
      <CrossCurve units={units.map(({ base }) => base)} stale={stale} />
      {units.map((unit) => (
        <section key={unit.base} className={styles.part} aria-label={unit.base}>
          <h3 className={styles.caption}>Why {unit.base} differs</h3>
          <Sentences label={`Reasons, ${unit.base}`} sentences={unitReasons(unit)} />
          <CompareTable label={`${unit.base}, part by part`} sides={sides} rows={unit.rows} stale={stale} />
          <ContractTable comparison={unit} stale={stale} />
        </section>
      ))}
    </div>
  )
}
