const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/**
 * `24 Mar 2026, 13:20`; a dash where it is not known. Nothing was changed later than now, whatever the clock said then.
 */
export function timeWords(milliseconds: number, now: number = Date.now()): string {
  return milliseconds === 0 ? '–' : TIME.format(Math.min(milliseconds, now))
}
