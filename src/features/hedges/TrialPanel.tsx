import { useMemo, useState } from 'react'
import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { DecayingOption } from '@/engine/analysis/hedges/questions/tradeEffects'
import type { FoundHedge, HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { ScenarioDocument } from '@/engine/documents/document'
import { useListedLots } from '@/state/market/listedLots'
import { useSweepOver } from '@/state/query/useSweep'
import { useHedgeCosts } from '@/state/view/hedgeCosts'
import { NARROW_MARGIN } from '@/ui/chart/axes'
import { Button } from '@/ui/controls/Button'
import { Slider } from '@/ui/controls/Slider'
import { formatNumber } from '@/ui/format'
import { instrumentName, sizeUnit, tradeWords } from '@/words/instrumentName'
import { tooLarge, tooMuch } from '@/words/tooMuch'
import { ChosenPoint } from './chosenPoint'
import { HedgeCurveChart } from './HedgeCurveChart'
import { marginTicks, pointAt, sizeRange } from './hedgeCurveRows'
import { isOfNow } from './isOfNow'
import { SurpriseNote } from './SurpriseNote'
import { TrialFigures } from './TrialFigures'
import styles from './TryHedge.module.css'
import { trialEffect } from './trialEffect'

export interface TrialPanelProps {
  curve: HedgeCurve
  tradable: ScenarioDocument | null
  decaying: readonly DecayingOption[]
  asOf: string
  /** Of another scenario than the one that would take the hedge over. */
  stale: boolean
  /** It has been for so long that it is to be seen. */
  late: boolean
  onAdopt: (legs: readonly HedgeLeg[]) => void
}

/**
 * The slider over the hedge curve. While it moves nothing is computed: what is shown is read off the curve. At rest
 * the engine appraises the very size.
 */
export function TrialPanel({ curve, tradable, decaying, asOf, stale, late, onAdopt }: TrialPanelProps) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [rest, setRest] = useState<number | null>(null)
  const [from, to] = sizeRange(curve)
  const size = within(chosen ?? curve.lowest.size, from, to)
  const point = useMemo(() => pointAt(curve, size), [curve, size])
  const { base, symbol, lot, step, lowest } = curve
  const trial = useTrial(tradable, curve, within(rest ?? lowest.size, from, to), size)
  const refusal = (size: string) => (curve.kind === 'spot' ? tooMuch(symbol, size) : tooLarge(symbol, size))
  if (point === null) return null
  const refused = refusal(String(size))
  // Held it stays where it is, whatever curve comes; at the lowest of each it stands until then.
  const hold = () => {
    setChosen(size)
    setRest(size)
  }
  const settle = (to: number) => {
    const inLots = Number((Math.round(to / lot) * lot).toFixed(8))
    setChosen(inLots)
    setRest(inLots)
  }
  const words = (at: number) =>
    at === 0 ? 'no hedge' : tradeWords({ kind: curve.kind, symbol }, Number(at.toFixed(8)), asOf)
  return (
    <div className={styles.trial}>
      <ChosenPoint value={point}>
        <HedgeCurveChart curve={curve} asOf={asOf} stale={late} />
      </ChosenPoint>
      <div style={underThePlot(marginTicks(curve).width)}>
        <Slider
          layout="wide"
          label="Hedge size"
          value={size}
          min={from}
          max={to}
          step={step}
          marks={[lowest.size]}
          suffix={sizeUnit(curve, base) === base ? base : 'USD'}
          format={words}
          check={refusal}
          onHold={hold}
          onChange={setChosen}
          onCommit={settle}
        />
      </div>
      <div className={styles.actions}>
        <Button
          variant="primary"
          disabled={stale || size === 0 || trial === null || refused !== undefined}
          onClick={() => {
            if (trial === null) return
            setChosen(null)
            setRest(null)
            onAdopt(trial.legs)
          }}
        >
          Adopt this hedge
        </Button>
        <Button disabled={size === lowest.size} onClick={() => settle(lowest.size)}>
          To the lowest point
        </Button>
        <span className={styles.words}>
          {refused !== undefined
            ? refused
            : size === 0
              ? `No ${instrumentName(curve, asOf)}: the margin as it is`
              : `${formatNumber(size, { digits: 8, sign: true })} ${instrumentName(curve, asOf)}`}
        </span>
      </div>
      <TrialFigures curve={curve} point={point} trial={trial} />
      <SurpriseNote
        title="A hedge of this size raises the margin"
        surprising={point.maintenanceMargin > curve.unhedged.maintenanceMargin}
        effect={trialEffect(curve, point, decaying, asOf)}
      />
    </div>
  )
}

/** What the engine says of a size where the slider rests; null while it moves or has just come to rest. */
function useTrial(
  tradable: ScenarioDocument | null,
  { base, symbol, unhedged }: HedgeCurve,
  rest: number,
  size: number,
): FoundHedge | null {
  const costs = useHedgeCosts()
  const lots = useListedLots(base)
  const { parts } = useSweepOver(tradable, 'hedgeTrial', { base, symbol, size: rest, costs, lots })
  const [trial] = parts
  const isOfSize = trial?.legs[0]?.symbol === symbol && Math.abs((trial.legs[0]?.size ?? 0) - size) < 1e-9
  return trial !== undefined && isOfSize && isOfNow(trial.before, unhedged) ? trial : null
}

/** Half of the slider's thumb: at its ends it stands so far inside. */
const HALF_THUMB = 8

/** The thumb stands right below its marker in the plot. */
function underThePlot(axis: number) {
  const { left, right } = NARROW_MARGIN
  return { paddingLeft: left + axis - HALF_THUMB, paddingRight: right - HALF_THUMB }
}

function within(size: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, size))
}
