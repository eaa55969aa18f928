import { dayName } from '@/state/names/contractName'
import { moves, useMoves } from '@/state/shift/movesStore'
import { Button } from '@/ui/controls/Button'
import { formatTimeAhead } from '@/ui/format'
import type { DaysSliderProps } from './DaysSlider'
import styles from './WhatIf.module.css'
import { clockOf, daysPast } from './whatIfClock'

/** Jumps of the clock past each expiry of the book. */
export function ExpiryChips({ asOf, expiries }: DaysSliderProps) {
  const value = useMoves(({ days }) => days)
  if (expiries.length === 0) return null
  const year = Number.isNaN(asOf) ? '' : new Date(asOf).toISOString().slice(0, 4)
  const clock = clockOf(asOf, expiries)
  return (
    <div className={styles.jumps}>
      <span>Jump past expiry:</span>
      {expiries.map((expiry) => {
        const days = daysPast(asOf, expiry, clock)
        return (
          <Button
            key={expiry}
            small
            aria-pressed={value === days}
            aria-label={`Jump past expiry: ${dayName(expiry, year)}, ${formatTimeAhead(days)} ahead`}
            onClick={() => moves.days(days)}
          >
            {dayName(expiry, year)}
          </Button>
        )
      })}
    </div>
  )
}
