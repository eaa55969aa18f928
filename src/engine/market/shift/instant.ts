import { SECONDS_PER_DAY, withFraction } from '@/engine/instruments/time'
import { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { Moves } from './moves'

/** An instant as scenarios have it: the text, and milliseconds since 1970 UTC. */
export type Instant = Pick<Scenario, 'asOf' | 'asOfText' | 'putForward'>

/** The last second that an instant can name. */
const END = Date.parse('9999-12-31T23:59:59Z') / 1000

/**
 * The instant `days` later, exact to the last decimal place of the days; null where the years have five digits then.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function later(from: Instant, days: Decimal): Instant | null {
  if (days.isZero()) return from
  const [, second, fraction] = /^([^.]*?)(\.\d+)?Z$/.exec(from.asOfText) ?? []
  const seconds = new Decimal(Date.parse(`${second}Z`))
    .dividedBy(1000)
    .plus(`0${fraction ?? ''}`)
    .plus(days.times(SECONDS_PER_DAY))
  const whole = seconds.floor()
  if (whole.gt(END)) return null
  const milliseconds = whole.toNumber() * 1000
  const rest = seconds.minus(whole).toFixed()
  return {
    asOf: withFraction(milliseconds, rest),
    asOfText: new Date(milliseconds).toISOString().replace('.000Z', `${rest.slice(1)}Z`),
    putForward: { from: from.asOf, days },
  }
}

/** The instant of a scenario after moves that are sound. */
export function instantAfter({ asOf, asOfText, putForward }: Instant, { days }: Moves): Instant {
  const now = { asOf, asOfText, putForward }
  return (days && later(now, days)) ?? now
}
