import { useMemo } from 'react'
import { useTableResult } from '@/state/result/deferredResult'
import { useScenario } from '@/state/scenario/scenarioStore'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { greekLines } from './greekLines'
import styles from './PortfolioGreeks.module.css'

const unitLines = new Loader('The Greeks', () => import('./UnitLines').then((m) => m.UnitLines))

/** The Greeks of what is held, once there is a result; their lines are kept until then, so that no table moves. */
export function PortfolioGreeks() {
  const positions = useScenario(({ workbook }) => workbook.positions)
  const hedges = useScenario(({ workbook }) => workbook.hedges)
  const { short, long, longest } = useMemo(() => greekLines([...positions, ...hedges]), [positions, hedges])
  const isThere = useTableResult(({ current }) => current !== null)
  const isFaulty = useTableResult(({ faults, failure }) => faults.length > 0 || failure !== null)
  if (short + long + longest === 0 || (isFaulty && !isThere)) return null
  return (
    <div className={styles.greeks}>
      <div className={styles.lines} style={{ '--short': short, '--long': long, '--longest': longest }}>
        {isThere && <LazyPart of={unitLines}>{(UnitLines) => <UnitLines />}</LazyPart>}
      </div>
    </div>
  )
}
