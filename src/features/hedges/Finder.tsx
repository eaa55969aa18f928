import { useState } from 'react'
import { adoptHedge } from '@/actions/adoptHedge'
import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { useListedLots } from '@/state/market/listedLots'
import { useMarketTime } from '@/state/market/marketInUse'
import { useSweepOver } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { useHedgeCosts } from '@/state/view/hedgeCosts'
import type { Workbook } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { useEditsSince } from '@/words/useEditsSince'
import { BestPair } from './BestPair'
import styles from './Finder.module.css'
import { FinderCosts } from './FinderCosts'
import { FoundHedges } from './FoundHedges'
import { isOfNow } from './isOfNow'

export interface FinderProps {
  chosen: ChosenUnit
  /** The scenario with all that could be traded. */
  tradable: ScenarioDocument | null
  assumed: HedgeCosts | null
}

/** The scenario that was searched, and after which what-if moves: it stays while the user edits. */
interface Asked {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
  readonly lots: ListedLots
  readonly workbook: Workbook | null
}

/** The part of the work that the single instruments are; the rest is pairs. */
const SINGLES = 0.7

/** The size of every instrument that makes the margin lowest, and the best pair; searched when it is asked for. */
export function Finder({ chosen, tradable, assumed }: FinderProps) {
  const { base, unit, stale } = chosen
  const [isOn, setOn] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const costs = useHedgeCosts()
  const asOf = useMarketTime()
  const { moves, workbook } = useChartResult('moves', 'workbook')
  const edits = useEditsSince(asked?.workbook ?? null)
  const lots = useListedLots(base)
  const question = { base, costs, lots: asked?.lots ?? lots }
  const document = asked?.document ?? null
  const finder = useSweepOver(document, 'hedgeFinder', isOn ? question : undefined, asked?.moves ?? null)
  const hasFound = finder.state === 'finished'
  const pair = useSweepOver(
    document,
    'hedgePair',
    isOn && hasFound ? question : undefined,
    asked?.moves ?? null,
  )
  const isOld = finder.parts.some((part) => !isOfNow(part.before, unit))
  const find = () => {
    if (tradable === null) return
    setAsked({ document: tradable, moves, lots, workbook })
    // What has not changed would be found at once; asked again, it is searched again.
    if (isOn && asked?.document === tradable) finder.again()
    setOn(true)
  }
  const bar = useKeptFocus<HTMLDivElement>()
  const problem = finder.problem ?? pair.problem
  const isBusy = isOn && problem === null && (finder.stale || pair.stale)
  const isStopped = !isOn && finder.state !== 'waiting'
  const adopt = (legs: readonly HedgeLeg[]) => adoptHedge(legs, asOf)
  return (
    <section className={layout.section} aria-labelledby="hedge-finder">
      <div>
        <h2 id="hedge-finder" className={layout.finding}>
          Hedge finder
        </h2>
        <p className={layout.note}>
          For every instrument of {base} the size that makes its maintenance margin lowest, rounded to a
          tradable lot: what it saves, what it costs, and what is left when it has expired. A size counts
          where it saves more than its fee and half spread, and within ten times all that the unit has; the
          premium of an option buys something of that value. Spot is bought with USDT: what the wallet lacks
          is borrowed, and the margin of that counts. Nothing is traded.
        </p>
      </div>
      <div {...bar} className={styles.bar}>
        {isBusy ? (
          <Progress
            label="Looking for hedges"
            done={finder.stale ? SINGLES * finder.done : SINGLES + (1 - SINGLES) * pair.done}
            onStop={() => setOn(false)}
          />
        ) : (
          <>
            <Button variant={finder.state === 'waiting' ? 'primary' : 'default'} onClick={find}>
              {finder.state === 'waiting' ? 'Find hedges' : 'Find again'}
            </Button>
            {isOld && <span className={styles.old}>These results are from before {edits}.</span>}
            {isStopped && <span className={layout.note}>{stoppedWords(finder.parts, hasFound)}</span>}
          </>
        )}
      </div>
      {assumed !== null && <FinderCosts assumed={assumed} />}
      {problem !== null && (
        <Notice tone="error" title="Hedges cannot be looked for">
          {problem}
        </Notice>
      )}
      {finder.state !== 'waiting' && asked !== null && (
        <div className={styles.results} aria-busy={isBusy && isOld}>
          <FoundHedges
            {...{ base, isBusy, asOf }}
            document={asked.document}
            moves={asked.moves}
            parts={finder.parts}
            adoptable={(part) => !stale && isOfNow(part.before, unit)}
          />
          {isOn && hasFound && pair.state === 'finished' && (
            <BestPair
              pairs={pair.parts}
              found={finder.parts}
              asOf={asOf}
              adoptable={!stale && !isOld}
              onAdopt={adopt}
            />
          )}
        </div>
      )}
    </section>
  )
}

/** How far the search had come. */
function stoppedWords(parts: readonly HedgeFinderPart[], hasFound: boolean): string {
  if (hasFound) return 'Stopped before the best pair was found'
  return `Stopped after ${parts.length} of ${parts[0]?.instruments ?? 'all'} instruments`
}
