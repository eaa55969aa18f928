import { useState } from 'react'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { useChartResult } from '@/state/result/deferredResult'
import { type MovesState, useMoves } from '@/state/shift/movesStore'
import {
  moveIn,
  useWalkMoves,
  walkFromWhatIf,
  walkPrice,
  walkUnmoved,
  walkVolatility,
} from '@/state/shift/walkMoves'
import { Button } from '@/ui/controls/Button'
import { Select } from '@/ui/controls/Select'
import { Slider } from '@/ui/controls/Slider'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { shiftInWords } from '@/ui/shiftWords'
import { movesInWords } from '@/words/movesInWords'
import { explainStep } from './explainStep'
import styles from './Liquidation.module.css'
import { movedCoin, otherMoves } from './movedCoin'
import { RateGauge } from './RateGauge'
import { standingAt, type Walk } from './walk'

export interface StartingPointProps {
  walk: Walk | null
  /** What moves the market for the walk. */
  moved: MovesState
  moves: MovesDocument | null
  isOld: boolean
}

/** Sliders that move the market for the walk alone, and the MM rate that comes of it. */
export function StartingPoint({ walk, moved, moves, isOld }: StartingPointProps) {
  const own = useWalkMoves()
  const whatIf = useMoves((state) => state)
  const bases = useBases()
  const [chosen, setChosen] = useState<string | null>(null)
  const [first = EVERY_UNIT] = bases
  const base = bases.length < 2 ? first : movedCoin(moved.price, bases, chosen)
  const isEvery = base === EVERY_UNIT
  const priceLabel = isEvery ? 'All prices' : `${base} price`
  const isMoved = Object.keys(moved.price).length + Object.keys(moved.volatility).length > 0
  const others = otherMoves(moves, base)
  const isOwn = own.price !== null || own.volatility !== null
  return (
    <section className={styles.startingPoint} aria-label="Where the walk begins">
      <div className={styles.moves}>
        {bases.length > 1 && (
          <Select
            inline
            label="Move the price of"
            value={base}
            options={[
              { value: EVERY_UNIT, label: 'every coin' },
              ...bases.map((one) => ({ value: one, label: one })),
            ]}
            onChange={setChosen}
          />
        )}
        <Slider
          percent
          label={priceLabel}
          value={moveIn(moved.price, base)}
          min={-0.6}
          max={1}
          step={0.01}
          format={(by) => shiftInWords(priceLabel, by)}
          onChange={(by) => {
            // Back at 0 it is still the one that is moved.
            setChosen(base)
            walkPrice(whatIf, base, by)
          }}
        />
        <Slider
          percent
          label="Volatility"
          value={moveIn(moved.volatility, EVERY_UNIT)}
          min={-0.5}
          max={1.5}
          step={0.01}
          format={(by) => shiftInWords('Volatility', by)}
          onChange={walkVolatility}
        />
        {others !== null && <span className={layout.note}>Moved as well: {movesInWords(others)}.</span>}
        <div className={styles.moveLine}>
          <span className={layout.note}>Only this walk-through moves; the market stays as it is.</span>
          <span className={styles.moveButtons}>
            <Button small variant="quiet" disabled={!isOwn} onClick={walkFromWhatIf}>
              Use the what-if moves
            </Button>
            <Button small variant="quiet" disabled={!isMoved} onClick={walkUnmoved}>
              Reset
            </Button>
          </span>
        </div>
      </div>
      <StaleOverlay busy={isOld} className={styles.startingRate}>
        {walk !== null && (
          <RateGauge
            label={isMoved ? 'MM rate after the move' : 'MM rate at the start'}
            rate={standingAt(walk, 0).mmRate}
            rules={walk.start.rules}
            onExplain={() => explainStep('mmRate', 0, moves)}
          />
        )}
      </StaleOverlay>
    </section>
  )
}

/** The coins of which something is held and whose price is known. */
function useBases(): readonly string[] {
  const { current, document } = useChartResult('current', 'document')
  if (current === null || document === null) return []
  const coins = document.account.balances.map(({ coin }) => coin)
  const held = new Set([...Object.keys(current.statement.units), ...coins])
  return [...held].filter((coin) => Object.hasOwn(document.market.underlyings, coin))
}
