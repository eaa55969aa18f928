import { accountWords } from '@/models/accountModels'
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
  const { model, base, unit } = chosen
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
          {accountWords(model).components.map(({ key, name, shared }) => (
            <li key={key}>
              {name}: {shared}
            </li>
          ))}
          <li>
            Legs in one contract share in proportion to their signed sizes, so one that nets another takes
            from its charge.
          </li>
        </ul>
      </Disclosure>
    </section>
  )
}
