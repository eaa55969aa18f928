import { useResult } from '@/state/result/resultStore'
import { openDialog } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import styles from './InterpolatedCount.module.css'

/** How many volatilities the market does not list; a press on it lists them. Nothing where it lists all. */
export function InterpolatedCount() {
  const count = useResult(({ current }) => current?.interpolated.length ?? 0)
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <Button
        small
        variant="quiet"
        aria-haspopup="dialog"
        title="Options that the market does not list take a volatility between those that it lists"
        onClick={() => openDialog('interpolated')}
      >
        {count === 1 ? '1 volatility interpolated' : `${count} volatilities interpolated`}
      </Button>
    </span>
  )
}
