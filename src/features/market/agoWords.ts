/** Between two clocks that are right, in milliseconds. */
const CLOCKS_APART = 60_000

/** `12 s ago`, `3 min ago`, `2 h ago`, `5 days ago`; a clock that is a little behind is no future. */
export function agoWords(milliseconds: number): string {
  if (milliseconds < -CLOCKS_APART) return 'which is later than the clock of this computer'
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 60) return `${seconds} s ago`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`
  const days = Math.floor(seconds / 86_400)
  return days === 1 ? '1 day ago' : `${days} days ago`
}
