/** `No differences`, `1 difference`, `3 differences`. */
export function differenceWords(count: number): string {
  if (count === 0) return 'No differences'
  return count === 1 ? '1 difference' : `${count} differences`
}
