import type { Steps } from '@/engine/sweep/resting'

/** Where a rate first reaches its bound on the way out from 0, and what ends the way. */
export interface Reach {
  /** The largest distance up to which the bound is not reached, Infinity where it never is. */
  readonly size: number
  /** `already`: it is reached before anything is traded; `most`: there is no more to trade. */
  readonly end: 'already' | 'reached' | 'most' | 'never'
}

/** The way out from 0. */
export interface Way {
  /** How far the requirement lies above the bound at a distance; 0 or more: it is reached. */
  readonly above: (distance: number) => number
  /** Distances at which it may bend. */
  readonly bends: readonly number[]
  /** No distance beyond it. */
  readonly most: number
  /** A distance to begin with where nothing bends. */
  readonly first: number
}

/** Between bends most of it is convex, where the ends say all; what is a quotient is looked at so many times. */
const LOOKS = 3
/** How closely the top between two looks is followed. */
const NARROWINGS = 24
/** Halvings that come down to the digits of a double. */
const HALVINGS = 60
/** Nobody trades so many times what the way begins with; where a charge hardly changes, bends lie at any distance. */
const FARTHEST = 1e15
/** A stretch ends so many times as far as it begins at most: halvings come down to the digits of its beginning. */
const WIDEST = 1000

/**
 * The first distance at which the bound is reached: every stretch between bends is looked at from 0 outwards, its
 * ends, some places within and the top between them, then further and further out; where it jumps over the bound, the
 * place of the jump. It rests after each stretch.
 */
export function* firstReach({ above, bends, most, first }: Way): Steps<Reach> {
  const at = (x: number): Place => ({ x, value: above(x) })
  let from = at(0)
  if (from.value >= 0) return { size: 0, end: 'already' }
  for (const end of endsOf(bends, most, first)) {
    const to = at(end)
    const crossed = crossingIn(at, from, to)
    if (crossed !== null) return { size: crossed, end: 'reached' }
    from = to
    yield
  }
  return Number.isFinite(most)
    ? { size: most, end: 'most' }
    : { size: Number.POSITIVE_INFINITY, end: 'never' }
}

interface Place {
  readonly x: number
  readonly value: number
}

/** The ends of the stretches, from 0 outwards: at the bends, then each twice as far as the one before. */
function* endsOf(bends: readonly number[], most: number, first: number): Generator<number> {
  const farthest = Math.min(most, FARTHEST * first)
  const inside = [...new Set(bends.filter((bend) => bend > 0 && bend < farthest))].sort((a, b) => a - b)
  let last = first / 2
  for (const bend of inside) {
    for (let x = WIDEST * last; x < bend; x *= WIDEST) yield x
    yield bend
    last = bend
  }
  for (let x = 2 * last; x < most && x <= farthest; x *= 2) yield x
  if (Number.isFinite(most)) yield most
}

function crossingIn(at: (x: number) => Place, from: Place, to: Place): number | null {
  const width = to.x - from.x
  const places = [from]
  for (let i = 1; i <= LOOKS; i++) places.push(at(from.x + (width * i) / (LOOKS + 1)))
  places.push(to)
  let before = from
  for (const place of places) {
    if (place.value >= 0) return crossing(at, before, place)
    before = place
  }
  const top = places.reduce((best, place, i) => (place.value > (places[best]?.value ?? 0) ? i : best), 0)
  const [left, right] = [places[top - 1], places[top + 1]]
  // At an end it falls from there on, and the next stretch goes on.
  if (left === undefined || right === undefined) return null
  const highest = topBetween(at, left, right)
  return highest.value >= 0 ? crossing(at, left, highest) : null
}

/** The highest place between two that have a higher one between them; by thirds. */
function topBetween(at: (x: number) => Place, left: Place, right: Place): Place {
  let [low, high] = [left.x, right.x]
  let best = left
  for (let i = 0; i < NARROWINGS; i++) {
    const [one, other] = [at(low + (high - low) / 3), at(high - (high - low) / 3)]
    if (one.value > other.value) high = other.x
    else low = one.x
    const higher = one.value > other.value ? one : other
    if (higher.value > best.value) best = higher
    if (best.value >= 0) break
  }
  return best
}

/** The last distance before the bound is reached, between one where it is not and one where it is. */
function crossing(at: (x: number) => Place, from: Place, to: Place): number {
  let [low, high] = [from.x, to.x]
  for (let i = 0; i < HALVINGS && high - low > Number.EPSILON * high; i++) {
    const middle = (low + high) / 2
    if (at(middle).value >= 0) high = middle
    else low = middle
  }
  return low
}
