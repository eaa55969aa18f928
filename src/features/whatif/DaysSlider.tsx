import { daysBetween, MILLISECONDS_PER_DAY } from '@/engine/model/time'
import { dayName } from '@/store/contractName'
import { moves, useMoves } from '@/store/moves'
import { Button } from '@/ui/controls/Button'
import { formatDays } from '@/ui/format'
import { MoveSlider } from './MoveSlider'
import { momentInWords } from './moveWords'
import styles from './WhatIf.module.css'

export interface DaysSliderProps {
  /** The market's instant, and when something in the book expires; milliseconds since 1970 UTC. */
  asOf: number
  expiries: readonly number[]
}

const STEP = 0.25
const AT_LEAST = 30

/** The clock: it goes past the last expiry of the book, each of which has a mark and a button to jump there. */
export function DaysSlider({ asOf, expiries }: DaysSliderProps) {
  const value = useMoves(({ days }) => days)
  const marks = expiries.map((expiry) => daysBetween(asOf, expiry))
  const year = Number.isNaN(asOf) ? '' : new Date(asOf).toISOString().slice(0, 4)
  return (
    <>
      <MoveSlider
        label="Days ahead"
        value={value}
        min={0}
        max={Math.ceil(Math.max(AT_LEAST, value, ...marks.map((days) => days + 1)))}
        step={STEP}
        marks={marks}
        suffix="days"
        format={(days) =>
          `${formatDays(days, { unit: true, digits: 4 })} ahead, ${momentInWords(asOf + days * MILLISECONDS_PER_DAY)}`
        }
        outcome={momentInWords(asOf + value * MILLISECONDS_PER_DAY).replace(
          /^(\d+ \w+) \d+, (.*) UTC$/,
          '$1, $2',
        )}
        onChange={moves.days}
      />
      {expiries.length > 0 && (
        <div className={styles.expiries}>
          <span>Past the expiry of</span>
          {expiries.map((expiry) => {
            const days = Math.ceil(daysBetween(asOf, expiry) / STEP) * STEP
            return (
              <Button
                key={expiry}
                small
                variant="quiet"
                aria-pressed={value === days}
                aria-label={`Past the expiry of ${dayName(expiry, year)}, ${formatDays(days, { unit: true, digits: 2 })} ahead`}
                onClick={() => moves.days(days)}
              >
                {dayName(expiry, year)}
              </Button>
            )
          })}
        </div>
      )}
    </>
  )
}
