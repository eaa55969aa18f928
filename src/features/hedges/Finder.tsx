import { useState } from 'react'
import type { HedgeCosts } from '@/engine/hedging/costs'
import type { HedgeLeg } from '@/engine/hedging/hedge'
import type { ChosenUnit } from '@/store/chosenUnit'
import { useHedgeCosts } from '@/store/hedgeCosts'
import { useMarketTime } from '@/store/marketInUse'
import { useSweep } from '@/store/sweep'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { adoptHedge } from './adopt'
import { BestPair } from './BestPair'
import styles from './Finder.module.css'
import { FinderCosts } from './FinderCosts'
import { FinderTable } from './FinderTable'
import { isOfNow } from './fresh'
import tab from './HedgesTab.module.css'

/** The part of the work that the single instruments are; the rest is pairs. */
const SINGLES = 0.7

/** The size of every instrument that makes the margin lowest, and the best pair; searched when it is asked for. */
export function Finder({ chosen, assumed }: { chosen: ChosenUnit; assumed: HedgeCosts | null }) {
  const { base, unit, stale } = chosen
  const [asked, setAsked] = useState(false)
  const costs = useHedgeCosts()
  const asOf = useMarketTime()
  const question = { base, costs }
  const finder = useSweep('hedgeFinder', asked ? question : undefined)
  const pair = useSweep('hedgePair', asked && finder.state === 'finished' ? question : undefined)
  const isStopped = finder.state === 'stopped' || pair.state === 'stopped'
  const isBusy = asked && !isStopped && (finder.stale || pair.stale) && finder.problem === null
  const problem = finder.problem ?? pair.problem
  const of = finder.parts[0]?.instruments
  const pairs = pair.parts.filter((part) => isOfNow(part, unit))
  const adopt = (legs: readonly HedgeLeg[]) => adoptHedge(legs, asOf)
  const begin = () => {
    setAsked(true)
    if (asked) finder.again()
    if (pair.state === 'stopped') pair.again()
  }
  const stop = () => {
    finder.stop()
    pair.stop()
  }
  return (
    <section className={tab.part} aria-labelledby="hedge-finder">
      <div>
        <h2 id="hedge-finder" className={tab.finding}>
          Hedge finder
        </h2>
        <p className={tab.note}>
          For every instrument of {base} the size that makes its maintenance margin lowest, rounded to a
          tradable lot: what it saves and what it costs. Nothing is traded.
        </p>
      </div>
      <div className={styles.bar}>
        {isBusy ? (
          <Progress
            label="Looking for hedges"
            done={finder.stale ? SINGLES * finder.done : SINGLES + (1 - SINGLES) * pair.done}
            onStop={stop}
          />
        ) : (
          <>
            <Button variant={asked ? 'default' : 'primary'} onClick={begin}>
              {asked ? 'Find again' : 'Find hedges'}
            </Button>
            {isStopped && (
              <span className={tab.note}>
                Stopped after {finder.parts.length} of {of ?? 'all'} instruments
              </span>
            )}
          </>
        )}
      </div>
      {assumed !== null && <FinderCosts assumed={assumed} />}
      {problem !== null && (
        <Notice tone="error" title="Hedges cannot be looked for">
          {problem}
        </Notice>
      )}
      {finder.parts.length > 0 && (
        <div
          className={styles.results}
          aria-busy={stale || finder.parts.some((part) => !isOfNow(part, unit))}
        >
          <FinderTable
            base={base}
            parts={finder.parts}
            asOf={asOf}
            adoptable={(part) => !stale && isOfNow(part, unit)}
            onAdopt={adopt}
          />
          {pair.state === 'finished' && finder.state === 'finished' && (
            <BestPair pairs={pairs} found={finder.parts} asOf={asOf} adoptable={!stale} onAdopt={adopt} />
          )}
        </div>
      )}
    </section>
  )
}
