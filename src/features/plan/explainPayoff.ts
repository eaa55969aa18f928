import { daysUntil } from '@/engine/analysis/curve/daysUntil'
import type { PayoffQuestion, PayoffTime } from '@/engine/analysis/payoff/payoffQuestion'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { explain } from '@/state/view/viewStore'
import { lowered } from '@/ui/letterCase'

/** The last digits of a move, and of days: these keep the hair by which an expiry has come. */
const PLACES = { move: 10, days: 12 } as const

function decimal(value: number, places: number): string {
  return value.toFixed(places).replace(/\.?0+$/, '')
}

/**
 * The moves that lead to a point of the payoff: what the sliders do to volatilities and rates, its price and its time.
 * Where every coin moves, one that the sliders have moved goes on from there. `asOf` is the market's time.
 */
export function payoffMoves(
  moves: MovesDocument | null,
  base: string,
  x: number,
  time: PayoffTime,
  asOf: string,
): MovesDocument {
  const days = 'days' in time ? time.days : Math.max(0, daysUntil(Date.parse(asOf), time.expiry))
  const apart = base === EVERY_UNIT ? Object.entries(moves?.price ?? {}) : []
  const onTop = apart.map(([coin, own]) => [coin, decimal((1 + Number(own)) * (1 + x) - 1, PLACES.move)])
  return {
    ...moves,
    price: { ...Object.fromEntries(onTop), [base]: decimal(x, PLACES.move) },
    days: decimal(days, PLACES.days),
  }
}

/** Explains what is gained at a point of a payoff, beside what it is where the sliders stand; `at` says where it is. */
export function explainPayoff(
  base: string,
  since: PayoffQuestion['since'],
  moves: MovesDocument,
  at: string,
): void {
  explain(`payoff.${base}.${since}`, { kind: 'after', moves, words: lowered(at) })
}
