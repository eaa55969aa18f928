import { isOption } from '@/engine/market/quoted'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { type Deciding, type DecidingQuestion, decidingPortfolio } from './deciding'
import { decayOf, revalue } from './revalue'

/** What the account itself would lose at a price, USD. */
export interface PricePoint {
  /** The move from now, `-0.02` is 2 % down; and the index price after it, USD. */
  readonly move: number
  readonly price: number
  /** At each volatility shock: down, unchanged, up. */
  readonly pnls: readonly number[]
}

/** The account's own P&L between the rulebook's points. */
export interface BetweenPoints {
  readonly base: string
  /** By price, ascending: the fine grid, and every strike within the range. */
  readonly points: readonly PricePoint[]
  /** The rulebook's volatility shocks: down, unchanged, up. */
  readonly ivs: readonly number[]
  /** The least P&L of all points: its place among them, and among the volatility shocks. */
  readonly deepest: { readonly point: number; readonly iv: number }
  /** Whether some option is so near to its expiry that the rulebook's scenarios give it a part of the price shock. */
  readonly decays: boolean
}

/** How many parts the fine grid has; as many points and one more. */
const PARTS = 240

/**
 * What the deciding portfolio would gain or lose at any price within the rulebook's range, not only at its points:
 * on a fine grid and at every strike, at the rulebook's volatility shocks. Near-expiry decay is left out, for an
 * option feels the whole move. Follows the margin model, section "Maximum loss", without its decay.
 */
export function* betweenPoints({ scenario }: SweepSubject, question: DecidingQuestion): Sweep<BetweenPoints> {
  const deciding = decidingPortfolio(scenario, question)
  const { unit, portfolio } = deciding
  const { grid, index } = unit
  const shocks = grid.shocks.map(({ iv }) => iv)
  const ivs = [Math.min(...shocks), 0, Math.max(...shocks)]
  const prices = movesToLookAt(deciding)
  const pnls = revalue(deciding, { prices, ivs, decays: false, scalesByTerm: true })
  const points = prices.map((move, at) => ({
    move,
    price: index * (1 + move),
    pnls: pnls.map((row) => row[at] as number),
  }))
  const decays = portfolio.legs.some(({ quoted }) => decayOf(unit, quoted) < 1)
  yield { part: { base: question.base, points, ivs, deepest: deepestOf(points), decays }, done: 1 }
}

/** The fine grid and, where an option's forward comes to its strike, its kink; no move twice. */
function movesToLookAt({ unit, portfolio }: Deciding): readonly number[] {
  const range = Math.max(...unit.grid.doubles.prices.map(Math.abs))
  const fine = Array.from({ length: PARTS + 1 }, (_, i) => (range * (2 * i - PARTS)) / PARTS)
  const atStrikes = portfolio.legs.flatMap(({ quoted }) =>
    isOption(quoted) ? [quoted.strike / quoted.forward - 1] : [],
  )
  const inside = atStrikes.filter((move) => Math.abs(move) < range)
  return [...new Set([...fine, ...inside])].sort((a, b) => a - b)
}

/** The first of the lowest. */
function deepestOf(points: readonly PricePoint[]): BetweenPoints['deepest'] {
  let deepest = { point: 0, iv: 0 }
  let least = Number.POSITIVE_INFINITY
  points.forEach(({ pnls }, point) => {
    pnls.forEach((pnl, iv) => {
      if (pnl >= least) return
      least = pnl
      deepest = { point, iv }
    })
  })
  return deepest
}
