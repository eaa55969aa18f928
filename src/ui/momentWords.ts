/** Made once: a formatter takes longer than all that it formats. */
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** `24 Apr 2026, 08:28 UTC`, of milliseconds since 1970 UTC; empty where the calendar has no such moment. */
export function momentInWords(time: number): string {
  return Number.isNaN(new Date(time).getTime()) ? '' : `${MOMENT.format(time)} UTC`
}
