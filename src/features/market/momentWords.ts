const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** `24 Mar 2026, 02:28 UTC`; what is no instant as it is. */
export function momentWords(asOf: string): string {
  const time = Date.parse(asOf)
  return Number.isNaN(time) ? asOf : `${MOMENT.format(time)} UTC`
}
