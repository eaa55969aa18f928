import { useState } from 'react'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { venueWords } from '@/models/venues'
import { useListedLots } from '@/state/market/listedLots'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
import { useChartResult } from '@/state/result/deferredResult'
import { Button } from '@/ui/controls/Button'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import { VenueHedgeTable } from './VenueHedgeTable'
import styles from './VenueTabs.module.css'
import { VenueUnitChoice } from './VenueUnitChoice'
import { venueHedgeFinding } from './venueHedgeFinding'
import type { ChosenVenueUnit } from './venueView'

/** The book that was searched: it stays while the user edits. */
interface Asked {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
  readonly lots: ListedLots
}

/** The size of every instrument that makes the venue's margin lowest; searched when it is asked for. */
export function VenueHedgesTab({ chosen }: { chosen: ChosenVenueUnit }) {
  const { model, name, coin } = chosen
  const venue = venueWords(model).name
  const [asked, setAsked] = useState<Asked | null>(null)
  const tradable = useTradable(coin)
  const lots = useListedLots(coin)
  const { moves } = useChartResult('moves')
  const question = asked === null ? undefined : { model, base: coin, lots: asked.lots }
  const { document = null, moves: then = null } = asked ?? {}
  const finder = useSweepOver(document, 'venueHedges', question, then)
  const found = finder.parts.filter(({ unit }) => unit === name)
  const line = useKeptFocus<HTMLDivElement>()
  const isBusy = asked !== null && finder.problem === null && finder.stale && finder.state !== 'stopped'
  const find = () => {
    if (tradable === null) return
    if (asked?.document === tradable) finder.again()
    setAsked({ document: tradable, moves, lots })
  }
  return (
    <>
      <VenueUnitChoice chosen={chosen} />
      <section className={layout.part} aria-labelledby="venue-hedges">
        <h2 id="venue-hedges" className={layout.finding}>
          {found.length === 0 ? (
            `Hedges of ${chosen.called} at ${venue}`
          ) : (
            <WholeAmounts text={venueHedgeFinding(found, chosen.statement.asOf)} />
          )}
        </h2>
        <p className={styles.note}>
          For every instrument of {coin} that {venue} takes the size that makes the maintenance margin of the
          unit lowest there, rounded to a tradable lot. Done at the mark price, without fees and spreads; the
          equity does not move. Nothing is traded.
        </p>
        <div {...line} className={styles.line}>
          {isBusy ? (
            <Progress label="Looking for hedges" done={finder.done} onStop={finder.stop} />
          ) : (
            <Button disabled={tradable === null} onClick={find}>
              {asked === null ? 'Find hedges' : 'Find again'}
            </Button>
          )}
        </div>
        {finder.problem !== null && (
          <Notice tone="error" title="Hedges cannot be looked for" lines={[finder.problem]} />
        )}
        {asked !== null && <VenueHedgeTable chosen={chosen} hedges={found} isBusy={isBusy} />}
      </section>
    </>
  )
}
