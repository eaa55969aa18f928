import { formatPercent, signOf } from '@/ui/format'

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 4, 'A quarter'],
  [1 / 3, 'A third'],
  [1 / 2, 'Half'],
  [2 / 3, 'Two thirds'],
  [3 / 4, 'Three quarters'],
]
const NEAR = 0.015

/** A part of a whole that is not zero. */
export function shareOf(part: string, whole: string): number {
  return signOf(whole) === 0 ? 0 : Number(part) / Number(whole)
}

/** `Three quarters` where the share is near one, else `71 %`, at the beginning of a sentence. */
export function shareWords(share: number): string {
  const fraction = FRACTIONS.find(([size]) => Math.abs(share - size) <= NEAR)
  if (fraction) return fraction[1]
  if (share >= 0.95 && share < 1) return 'Almost all'
  return percentWords(share)
}

/** `23 %`; what is there but rounds to nothing is `under 1 %`, what is not quite all is `over 99 %`. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return `under ${formatPercent(0.01, { digits: 0 })}`
  if (share < 1 && share >= 0.995) return `over ${formatPercent(0.99, { digits: 0 })}`
  return formatPercent(share, { digits: 0 })
}
