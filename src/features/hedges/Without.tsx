import type { UnitTrade } from '@/store/unitTrades'
import { Change } from '@/ui/figures/Change'
import { Money } from '@/ui/figures/Money'
import { placesFor } from '@/ui/readable'
import { isNothing } from './effect'
import styles from './Without.module.css'

/** The margin if a row were not there, and how much that would change it: `11,653.12 (−3,609.15)`. */
export function Without({ without }: Pick<UnitTrade<unknown>, 'without'>) {
  if (without === null) return <span className={styles.none}>–</span>
  const { margin, change } = without
  if (isNothing(change)) return <span className={styles.none}>no difference</span>
  const digits = placesFor([margin, change])
  return (
    <span className={styles.without}>
      <Money value={margin} digits={digits} />
      <span>
        (<Change value={change} digits={digits} words="" unit="USD" />)
      </span>
    </span>
  )
}
