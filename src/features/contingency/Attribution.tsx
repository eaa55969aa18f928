import { useCompanion } from '@/state/query/useCompanion'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { OnePart } from '@/ui/chart/OnePart'
import layout from '@/ui/layout/tab.module.css'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './Attribution.module.css'
import { AttributionTable } from './AttributionTable'
import { worstIndex } from './worstIndex'

/** Which legs the margin comes from. */
export function Attribution({ chosen }: { chosen: ChosenUnit }) {
  const { base, unit } = chosen
  const view = useSweep('attribution', {
    base,
    decides: unit.portfolios.decides,
    worst: worstIndex(unit),
  })
  // Shares and the totals under them are of one result, be it an older one.
  const drawn = useCompanion(view, chosen)
  return (
    <section className={layout.part} aria-labelledby="attribution-heading">
      <h3 id="attribution-heading">Which legs it comes from</h3>
      <OnePart view={view} height={160}>
        {({ legs }) => <AttributionTable chosen={drawn} legs={legs} stale={chosen.stale || view.late} />}
      </OnePart>
      <p className={styles.note}>
        USD. Profits and losses add up to the worst scenario, shares to their component. The last column says
        how much the margin changes if that leg alone goes; those do not add up, because legs hedge each
        other.
      </p>
      <Disclosure summary="How a component is shared among the legs">
        <ul className={styles.rules}>
          <li>
            Short options: by size, among calls or puts of one expiry of which more are sold than bought. What
            is bought there takes from it.
          </li>
          <li>
            Vega spread: by vega, on the smaller of the long and the short side: that side is hedged whole.
          </li>
          <li>Stablecoin spread: by delta, on the smaller of the long and the short side.</li>
          <li>
            Delta spread: between expiries by delta, on the smaller side, hedging spot included; spot against
            derivatives by delta times distance from the index, among what spot hedges.
          </li>
          <li>Futures contingency: by coins of perpetuals and futures held.</li>
          <li>
            Legs in one contract share in proportion to their signed sizes, so one that nets another takes
            from its charge.
          </li>
        </ul>
      </Disclosure>
    </section>
  )
}
