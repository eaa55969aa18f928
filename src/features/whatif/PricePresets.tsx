import { moves, useMoves } from '@/state/shift/movesStore'
import { Button } from '@/ui/controls/Button'
import { formatPercent } from '@/ui/format'
import { shiftInWords } from '@/ui/shiftWords'
import styles from './WhatIf.module.css'

const FALLS = [-0.1, -0.2, -0.3] as const

/** Falls that are asked for most, of all coins of the book together. */
export function PricePresets({ bases }: { bases: readonly string[] }) {
  const price = useMoves((state) => state.price)
  if (bases.length === 0) return null
  const what = bases.length === 1 ? `${bases[0]} price` : 'All prices'
  return (
    <div className={styles.jumps}>
      <span>{what}:</span>
      {FALLS.map((by) => (
        <Button
          key={by}
          small
          aria-pressed={bases.every((base) => price[base] === by)}
          aria-label={shiftInWords(what, by)}
          onClick={() => {
            for (const base of bases) moves.price(base, by)
          }}
        >
          {formatPercent(by, { digits: 0, sign: true })}
        </Button>
      ))}
    </div>
  )
}
