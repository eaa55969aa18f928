import { useState } from 'react'
import { adoptHedge } from '@/actions/adoptHedge'
import type { ListedInstrument } from '@/engine/analysis/hedges/questions/instrumentList'
import type { DecayingOption } from '@/engine/analysis/hedges/questions/tradeEffects'
import type { InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { ScenarioDocument } from '@/engine/documents/document'
import { useListedLots } from '@/state/market/listedLots'
import { useMarketTime } from '@/state/market/marketInUse'
import { useSweepOver } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Select } from '@/ui/controls/Select'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import { instrumentName } from '@/words/instrumentName'
import { decayWords } from './effectSentences'
import { isOfNow } from './isOfNow'
import { TrialPanel } from './TrialPanel'
import trial from './TryHedge.module.css'

export interface TryHedgeProps {
  chosen: ChosenUnit
  /** The scenario with all that could be traded. */
  tradable: ScenarioDocument | null
  instruments: readonly ListedInstrument[] | null
  decaying: readonly DecayingOption[]
}

/** In which order instruments are offered. */
const ORDER: readonly InstrumentKind[] = [
  'usdtPerpetual',
  'usdcPerpetual',
  'inversePerpetual',
  'future',
  'spot',
  'option',
]

/** One instrument of the unit, sized with a slider over its hedge curve. */
export function TryHedge({ chosen, tradable, instruments, decaying }: TryHedgeProps) {
  const [wanted, setWanted] = useState<string | null>(null)
  const asOf = useMarketTime()
  const { base } = chosen
  const offered = ORDER.flatMap((kind) => instruments?.filter((one) => one.kind === kind) ?? [])
  const symbol = (offered.find((one) => one.symbol === wanted) ?? offered[0])?.symbol
  return (
    <section className={layout.section} aria-labelledby="try-a-hedge">
      <h2 id="try-a-hedge" className={layout.finding}>
        Try a hedge
      </h2>
      {instruments === null ? (
        <ChartSkeleton height={420} />
      ) : symbol === undefined ? (
        <EmptyState title={`Nothing to hedge ${base} with`}>The market lists no contract of it.</EmptyState>
      ) : (
        <>
          <div className={trial.instrument}>
            <Select
              inline
              label="Instrument"
              value={symbol}
              options={offered.map((one) => ({ value: one.symbol, label: instrumentName(one, asOf) }))}
              onChange={setWanted}
            />
          </div>
          {decaying.length > 0 && (
            <Notice
              title={decaying.length === 1 ? 'An option is near its expiry' : 'Options are near their expiry'}
            >
              <p>{decaying.map((option) => decayWords(option, asOf)).join(' ')}</p>
            </Notice>
          )}
          <Curve key={symbol} {...{ chosen, tradable, symbol, decaying, asOf }} />
        </>
      )}
    </section>
  )
}

interface CurveProps {
  chosen: ChosenUnit
  tradable: ScenarioDocument | null
  symbol: string
  decaying: readonly DecayingOption[]
  asOf: string
}

function Curve({ chosen: { base, unit, stale }, tradable, symbol, decaying, asOf }: CurveProps) {
  const lots = useListedLots(base)
  const sweep = useSweepOver(tradable, 'hedgeCurve', { base, symbol, lots })
  const [curve] = sweep.parts
  if (sweep.problem !== null) {
    return (
      <Notice tone="error" title="The curve cannot be computed">
        {sweep.problem}
      </Notice>
    )
  }
  if (curve === undefined) return <ChartSkeleton height={420} />
  return (
    <TrialPanel
      curve={curve}
      tradable={tradable}
      decaying={decaying}
      asOf={asOf}
      stale={stale || !isOfNow(curve.unhedged, unit)}
      late={stale || sweep.late}
      onAdopt={(legs) => adoptHedge(legs, asOf)}
    />
  )
}
