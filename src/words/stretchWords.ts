import type { AxisWords } from './axisWords'

/** Where something ends, nearest to the market either way; null: not in this range. */
export interface Ends {
  readonly down: number | null
  readonly up: number | null
}

/** The nearest of some places on both sides of the market, from left to right. */
export function nearestEnds(places: readonly number[], now: number): Ends {
  return { down: places.findLast((x) => x < now) ?? null, up: places.find((x) => x > now) ?? null }
}

/** `from about A to about B`, `down to about A`, `up to about B`, `everywhere in this range`. */
export function stretchWords({ down, up }: Ends, words: AxisWords): string {
  if (down !== null && up !== null) return `from about ${words.exact(down)} to about ${words.exact(up)}`
  if (down !== null) return `down to about ${words.exact(down)}`
  if (up !== null) return `up to about ${words.exact(up)}`
  return 'everywhere in this range'
}
