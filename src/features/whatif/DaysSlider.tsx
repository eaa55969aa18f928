import { daysBetween, MILLISECONDS_PER_DAY } from '@/engine/model/time'
import { moves, useMoves } from '@/store/moves'
import { formatDays } from '@/ui/format'
import { MoveSlider } from './MoveSlider'
import { momentInWords } from './moveWords'

export interface DaysSliderProps {
  /** The market's instant, and when something in the book expires, the first first; milliseconds since 1970 UTC. */
  asOf: number
  expiries: readonly number[]
}

const AT_LEAST = 30
const QUARTER_DAY = 0.25
/** Where everything expires within so many days, quarters of an hour matter. */
const SOON = 2
const QUARTER_HOUR = 1 / 96

/** By how much the clock goes on. */
export function stepOfDays(book: DaysSliderProps): number {
  return isSoon(book) ? QUARTER_HOUR : QUARTER_DAY
}

function isSoon({ asOf, expiries }: DaysSliderProps): boolean {
  const last = expiries.at(-1)
  return last !== undefined && daysBetween(asOf, last) < SOON
}

/** The clock: it goes past the last expiry of the book, each of which has a mark. */
export function DaysSlider(book: DaysSliderProps) {
  const { asOf, expiries } = book
  const value = useMoves(({ days }) => days)
  const marks = expiries.map((expiry) => daysBetween(asOf, expiry))
  const least = isSoon(book) ? SOON : AT_LEAST
  return (
    <MoveSlider
      label="Days ahead"
      value={value}
      min={0}
      max={Math.ceil(Math.max(least, value, ...(isSoon(book) ? marks : marks.map((days) => days + 1))))}
      step={stepOfDays(book)}
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
  )
}
