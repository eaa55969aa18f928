import { type ChosenUnit, useChosenUnit } from '@/store/chosenUnit'
import { showUnit } from '@/store/view'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Segmented } from '@/ui/controls/Segmented'
import { signOf } from '@/ui/format'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Heatmap } from './Heatmap'
import { LegList } from './LegList'
import { StressChart } from './StressChart'
import styles from './StressTab.module.css'
import { scenarioWords } from './shockWords'
import { nextToDecide } from './stressFinding'
import { surfaceOf } from './surface'

/** What the unit gains and loses in every stressed scenario, and which of them decides. */
export function StressTab() {
  const chosen = useChosenUnit()
  return (
    <div className={styles.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={460} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && <NothingStressed />}
      {chosen.kind === 'chosen' && <Stress chosen={chosen} />}
    </div>
  )
}

function Stress({ chosen }: { chosen: ChosenUnit }) {
  const { base, units, unit, stale } = chosen
  const surface = surfaceOf(unit)
  if (surface === null) return <NothingStressed />
  const { price, iv, pnl } = surface.worst
  const words = scenarioWords(base, price, surface.volatilityMatters ? iv : null)
  return (
    <>
      {units.length > 1 && <Segmented label="Risk unit" options={units} value={base} onChange={showUnit} />}
      <StressChart chosen={chosen} surface={surface} />
      <div className={styles.part}>
        <div className="dims" aria-busy={stale}>
          <Heatmap base={base} surface={surface} />
        </div>
        <p className={styles.note}>{nextToDecide(surface, base)}</p>
      </div>
      <section className={styles.part} aria-labelledby="stress-legs">
        <h3 id="stress-legs">
          {signOf(pnl) < 0 ? `Where it is lost: ${words}` : `Leg by leg with ${words}`}
        </h3>
        <LegList chosen={chosen} surface={surface} />
      </section>
    </>
  )
}

function NothingStressed() {
  return (
    <EmptyState title="Nothing to stress yet">
      Here you will see what the whole portfolio gains and loses when the price moves and volatility jumps,
      all legs together. The largest loss is the main part of the margin. Add a position, an order or a hedge
      to begin.
    </EmptyState>
  )
}
