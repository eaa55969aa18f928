import { useResult } from '@/state/result/resultStore'
import { backToMarket } from '@/state/shift/movesStore'
import { movesInWords } from '@/words/movesInWords'
import styles from './WhatIfLine.module.css'

/** Says of the numbers beside it that they are of a moved market, and how it is moved. */
export function WhatIfLine() {
  const moves = useResult(({ current }) => current?.statement.moves)
  const settled = useResult(({ current }) => current?.statement.settled?.length ?? 0)
  if (moves === undefined) return null
  return (
    <div className={styles.line} title="Changes are vs current market">
      <span className={styles.words}>
        <strong>What if:</strong> {movesInWords(moves)}
        {settled > 0 && `, ${settled} settled`}
      </span>
      <span className={styles.against}>vs current market</span>
      <button
        type="button"
        className={styles.end}
        aria-label="End what-if"
        title="End what-if"
        onClick={backToMarket}
      >
        ×
      </button>
    </div>
  )
}
