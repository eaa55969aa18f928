import { daysBetween, MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import { moves, useMoves } from '@/state/shift/movesStore'
import { formatTimeAhead } from '@/ui/format'
import { momentInWords } from '@/ui/momentWords'
import { MoveSlider } from './MoveSlider'
import { clockOf, daysOf, unitsOf } from './whatIfClock'

export interface DaysSliderProps {
  /** The market's instant, and when something in the book expires, the first first; milliseconds since 1970 UTC. */
  asOf: number
  expiries: readonly number[]
}

/** The clock, in days, hours or minutes: it goes past the last expiry of the book, each of which has a mark. */
export function DaysSlider({ asOf, expiries }: DaysSliderProps) {
  const clock = clockOf(asOf, expiries)
  const days = useMoves((state) => state.days)
  const value = unitsOf(days, clock)
  const marks = expiries.map((expiry) => unitsOf(daysBetween(asOf, expiry), clock))
  const most = Math.ceil(Math.max(clock.least, value, ...marks.map((mark) => mark + 4 * clock.step)))
  const moment = (units: number) => momentInWords(asOf + daysOf(units, clock) * MILLISECONDS_PER_DAY)
  return (
    <MoveSlider
      label={clock.label}
      value={value}
      min={0}
      max={most}
      ends={['0', formatTimeAhead(daysOf(most, clock))]}
      step={clock.step}
      marks={marks}
      format={(units) => `${formatTimeAhead(daysOf(units, clock))} ahead, ${moment(units)}`}
      outcome={moment(value).replace(/^(\d+ \w+) \d+, (.*) UTC$/, '$1, $2')}
      onChange={(units) => moves.days(daysOf(units, clock))}
    />
  )
}
