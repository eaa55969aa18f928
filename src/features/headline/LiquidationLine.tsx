import { useSweepOver } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { useResult } from '@/state/result/resultStore'
import { useRested } from '@/state/timing/useRested'
import { showCurveView } from '@/state/view/curveView'
import { showTab } from '@/state/view/viewStore'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import styles from './LiquidationLine.module.css'
import { liquidationWords } from './liquidationWords'

/**
 * The nearest liquidation prices, the way to the margin curve; they come after the margin and never keep it waiting.
 */
export function LiquidationLine() {
  const asked = useChartResult('document', 'moves')
  const { document, moves } = asked
  const newest = useResult((result) => result.document)
  const newestMoves = useResult((result) => result.moves)
  const rested = useRested(asked)
  // An edit stops the search: its core is wanted for the margin.
  const isNewest = rested === asked && newest === document && newestMoves === moves
  const sweep = useSweepOver(document, 'liquidationPrices', isNewest ? null : undefined, moves)
  // The last one says most.
  const prices = sweep.parts.at(-1)
  if (prices === undefined) return null
  return (
    <StaleOverlay busy={sweep.late}>
      <button
        type="button"
        className={styles.line}
        data-liquidated={prices.isLiquidated || undefined}
        title={prices.areTooMany && !prices.isLiquidated ? MANY : 'Open the margin curve'}
        onClick={openCurve}
      >
        {liquidationWords(prices)}
      </button>
    </StaleOverlay>
  )
}

const MANY =
  'With so many coins it is not looked which one alone comes nearest. Open the margin curve: it shows each of them.'

function openCurve(): void {
  showCurveView('price')
  showTab('Margin curve')
}
