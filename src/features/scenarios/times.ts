const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** `24 Mar 2026, 13:20`; a dash where it is not known. */
export function timeWords(milliseconds: number): string {
  return milliseconds === 0 ? '–' : TIME.format(milliseconds)
}
