import { useState } from 'react'
import { adoptHedge } from '@/actions/adoptHedge'
import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { ScenarioDocument } from '@/engine/documents/document'
import { useMarketTime } from '@/state/market/marketInUse'
import { type Searched, useSearch } from '@/state/query/useSearch'
import { useSweepOver } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { useHedgeCosts } from '@/state/view/hedgeCosts'
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

/** The part of the work that the single instruments are; the rest is pairs. */
const SINGLES = 0.7

/** The size of every instrument that makes the margin lowest, and the best pair; searched when it is asked for. */
export function Finder({ chosen, tradable, assumed }: FinderProps) {
  const { base, unit, stale } = chosen
  const { searched, isComing, ask, cancel } = useSearch(base, tradable)
  const [stopped, setStopped] = useState<Searched | null>(null)
  const isOn = searched !== null && searched !== stopped
  const costs = useHedgeCosts()
  const asOf = useMarketTime()
  const edits = useEditsSince(searched?.workbook ?? null)
  const { document = null, moves = null } = searched ?? {}
  const question = isOn ? { base, costs, lots: searched.lots } : undefined
  const finder = useSweepOver(document, 'hedgeFinder', question, moves)
  const hasFound = finder.state === 'finished'
  const pair = useSweepOver(document, 'hedgePair', hasFound ? question : undefined, moves)
  const isOld = finder.parts.some((part) => !isOfNow(part.before, unit))
  const stop = () => {
    if (isComing) cancel()
    else setStopped(searched)
  }
  const bar = useKeptFocus<HTMLDivElement>()
  const problem = finder.problem ?? pair.problem
  const isBusy = isComing || (isOn && problem === null && (finder.stale || pair.stale))
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
            onStop={stop}
          />
        ) : (
          <>
            <Button variant={finder.state === 'waiting' ? 'primary' : 'default'} onClick={ask}>
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
      {finder.state !== 'waiting' && searched !== null && (
        <div className={styles.results} aria-busy={isBusy && isOld}>
          <FoundHedges
            {...{ base, isBusy, asOf }}
            document={searched.document}
            moves={searched.moves}
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
