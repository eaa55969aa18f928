import { daysBetween } from '@/engine/model/time'
import { dayName } from '@/store/contractName'
import { moves, useMoves } from '@/store/moves'
import { Button } from '@/ui/controls/Button'
import { formatDays } from '@/ui/format'
import { type DaysSliderProps, stepOfDays } from './DaysSlider'
import styles from './WhatIf.module.css'

/** Jumps of the clock past each expiry of the book. */
export function ExpiryChips({ asOf, expiries }: DaysSliderProps) {
  const value = useMoves(({ days }) => days)
  if (expiries.length === 0) return null
  const year = Number.isNaN(asOf) ? '' : new Date(asOf).toISOString().slice(0, 4)
  const step = stepOfDays({ asOf, expiries })
  return (
    <div className={styles.expiries}>
      <span>Jump past expiry:</span>
      {expiries.map((expiry) => {
        const days = Math.ceil(daysBetween(asOf, expiry) / step) * step
        return (
          <Button
            key={expiry}
            small
            aria-pressed={value === days}
            aria-label={`Jump past expiry: ${dayName(expiry, year)}, ${formatDays(days, { unit: true, digits: 2 })} ahead`}
            onClick={() => moves.days(days)}
          >
            {dayName(expiry, year)}
          </Button>
        )
      })}
    </div>
  )
}
