import { useChosenUnit } from '@/store/chosenUnit'
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
  if (chosen.kind === 'waiting') return <ChartSkeleton height={460} />
  if (chosen.kind === 'problem')
    return <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>
  if (chosen.kind === 'empty') return <NothingStressed />
  const { base, units, unit, stale } = chosen
  const surface = surfaceOf(unit)
  if (surface === null) return <NothingStressed />
  const next = nextToDecide(surface, base)
  const { price, iv, pnl } = surface.worst
  const words = scenarioWords(base, price, surface.volatilityMatters ? iv : null)
  return (
    <div className={styles.tab}>
      {units.length > 1 && <Segmented label="Risk unit" options={units} value={base} onChange={showUnit} />}
      <StressChart chosen={chosen} surface={surface} />
      <div className={styles.part}>
        <div className="dims" aria-busy={stale}>
          <Heatmap base={base} surface={surface} />
        </div>
        <p className={styles.note}>{next}</p>
      </div>
      <section className={styles.part} aria-labelledby="stress-legs">
        <h3 id="stress-legs">
          {signOf(pnl) < 0 ? `Where it is lost: ${words}` : `Leg by leg where the least is gained: ${words}`}
        </h3>
        <LegList chosen={chosen} surface={surface} />
      </section>
    </div>
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
