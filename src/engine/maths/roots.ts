/** A place and how far it is off there; NaN where that cannot be said. */
export interface Sample {
  readonly x: number
  readonly off: number
}

const MOST_STEPS = 200
/** Doubles tell a little more apart. */
const EXACTNESS = 1e-15
/** Every so many steps the bracket is halved, whatever the curve. */
const HALVING = 3

/**
 * Places among and between samples, in ascending order, where `offAt` may be 0: where it changes its sign, and where
 * it is less than `enough` without doing so. What jumps over 0 is among them.
 */
export function* placesNearZero(
  samples: readonly Sample[],
  offAt: (x: number) => number,
  enough: number,
  near: number,
): Generator<number, void, void> {
  for (const [i, right] of samples.entries()) {
    const left = samples[i - 1]
    const isCrossed = left !== undefined && left.off * right.off < 0
    if (isCrossed) yield crossing(left, right, offAt)
    if (Math.abs(right.off) > enough || Number.isNaN(right.off)) continue
    yield right.x
    // Where a stretch of places fits, its end nearest to `near` is the one that changes least.
    const beside = right.x > near ? left : samples[i + 1]
    if (beside !== undefined && Math.abs(beside.off) > enough) {
      yield edge(right.x, beside.x, offAt, enough)
    }
  }
}

/** Where the sign changes between two places, by the Illinois form of false position, halving now and then. */
function crossing(left: Sample, right: Sample, offAt: (x: number) => number): number {
  let [low, high] = [left, right]
  let kept = 0
  for (let step = 1; step <= MOST_STEPS; step++) {
    if (high.x - low.x <= EXACTNESS * Math.abs(high.x)) break
    const guess = low.x + ((high.x - low.x) * low.off) / (low.off - high.off)
    const isUsable = step % HALVING !== 0 && guess > low.x && guess < high.x
    const x = isUsable ? guess : (low.x + high.x) / 2
    if (x <= low.x || x >= high.x) break
    const off = offAt(x)
    if (off === 0 || Number.isNaN(off)) return x
    if (off < 0 === low.off < 0) {
      low = { x, off }
      if (kept === 1) high = { ...high, off: high.off / 2 }
      kept = 1
    } else {
      high = { x, off }
      if (kept === -1) low = { ...low, off: low.off / 2 }
      kept = -1
    }
  }
  return Math.abs(low.off) < Math.abs(high.off) ? low.x : high.x
}

/** The last place that fits, from one that does towards one that does not. */
function edge(fits: number, not: number, offAt: (x: number) => number, enough: number): number {
  let [inside, outside] = [fits, not]
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = (inside + outside) / 2
    if (x === inside || x === outside) break
    if (Math.abs(offAt(x)) <= enough) inside = x
    else outside = x
  }
  return inside
}
