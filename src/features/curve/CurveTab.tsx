import { CurveChoices } from '@/parts/CurveChoices'
import { useChosenUnit } from '@/state/result/chosenUnit'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { CurvePanel } from './CurvePanel'
import { SurfacePanel } from './SurfacePanel'

/** How the account's margins move with the market and the clock, and where it is liquidated. */
export function CurveTab() {
  const chosen = useChosenUnit()
  return (
    <div className={layout.tab}>
      {chosen.kind === 'waiting' && <ChartSkeleton height={560} />}
      {chosen.kind === 'problem' && <EmptyState title="There is no result yet">{chosen.problem}</EmptyState>}
      {chosen.kind === 'empty' && (
        <EmptyState title="No margin to follow yet">
          Here you will see how the margin itself moves with the price, the volatility and the clock, and the
          prices at which the account is liquidated. Add a position, an order or a hedge to begin.
        </EmptyState>
      )}
      {chosen.kind === 'chosen' && <Curves units={chosen.units} stale={chosen.stale} />}
    </div>
  )
}

function Curves({ units, stale }: { units: readonly string[]; stale: boolean }) {
  return (
    <CurveChoices units={units}>
      {({ axis, base, index, now, both }) =>
        axis === null ? (
          <SurfacePanel key={base} base={base} index={index} now={both} stale={stale} />
        ) : (
          <CurvePanel key={`${axis} ${base}`} {...{ axis, base, index, now, stale }} />
        )
      }
    </CurveChoices>
  )
}
