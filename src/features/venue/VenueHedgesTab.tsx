import { venueWords } from '@/models/venues'
import { useSearch } from '@/state/query/useSearch'
import { useSweepOver } from '@/state/query/useSweep'
import { useTradable } from '@/state/query/useTradable'
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

/** The size of every instrument that makes the venue's margin lowest; searched when it is asked for. */
export function VenueHedgesTab({ chosen }: { chosen: ChosenVenueUnit }) {
  const { model, name, coin } = chosen
  const venue = venueWords(model).name
  const tradable = useTradable(coin)
  const { searched, isComing, ask, cancel } = useSearch(coin, tradable)
  const question = searched === null ? undefined : { model, base: coin, lots: searched.lots }
  const finder = useSweepOver(searched?.document ?? null, 'venueHedges', question, searched?.moves ?? null)
  const found = finder.parts.filter(({ unit }) => unit === name)
  const line = useKeptFocus<HTMLDivElement>()
  const isSearching =
    searched !== null && finder.problem === null && finder.stale && finder.state !== 'stopped'
  const isBusy = isComing || isSearching
  const stop = () => {
    cancel()
    finder.stop()
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
        <div {...line} className={layout.line}>
          {isBusy ? (
            <Progress label="Looking for hedges" done={finder.done} onStop={stop} />
          ) : (
            <Button disabled={tradable === null} onClick={ask}>
              {searched === null ? 'Find hedges' : 'Find again'}
            </Button>
          )}
        </div>
        {finder.problem !== null && (
          <Notice tone="error" title="Hedges cannot be looked for" lines={[finder.problem]} />
        )}
        {searched !== null && <VenueHedgeTable chosen={chosen} hedges={found} isBusy={isBusy} />}
      </section>
    </>
  )
}
