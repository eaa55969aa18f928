import { useDelayed } from '@/state/timing/useDelayed'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Button } from '@/ui/controls/Button'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import styles from './Liquidation.module.css'
import { liquidationFinding } from './liquidationFinding'
import { StartingPoint } from './StartingPoint'
import { useLiquidation } from './useLiquidation'
import { WalkThrough } from './WalkThrough'

/** Before this many milliseconds there is no progress worth a line. */
const LONG = 300

/** What the liquidation comes to, where it starts, and the way through it. */
export function Liquidation() {
  const { walk, walked, moved, moves, done, isRunning, isOld, problem, isStopped, stop, again } =
    useLiquidation()
  const isLong = useDelayed(isRunning, LONG)
  return (
    <>
      <header className={styles.header}>
        <h2 className={layout.finding} aria-live="polite">
          {walk === null ? (
            'Staged liquidation, step by step'
          ) : (
            <WholeAmounts text={liquidationFinding(walk, walked)} />
          )}
        </h2>
        <p className={layout.note}>
          The staged liquidation of the whole account, step by step, at constant prices.
        </p>
      </header>
      <StartingPoint walk={walk} moved={moved} moves={moves} isOld={isOld} />
      {problem !== null && (
        <Notice tone="error" title="The liquidation could not be worked out" lines={[problem]} />
      )}
      {isLong && <Progress label="Liquidating" done={done} onStop={stop} />}
      {isStopped && (
        <Notice
          title="Stopped before the end"
          actions={
            <Button small onClick={again}>
              Begin again
            </Button>
          }
        />
      )}
      {walk === null ? (
        problem === null && <ChartSkeleton height={280} />
      ) : (
        <StaleOverlay busy={isOld}>
          <WalkThrough walk={walk} moves={walked} />
        </StaleOverlay>
      )}
    </>
  )
}
