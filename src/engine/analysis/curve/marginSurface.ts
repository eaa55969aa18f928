import { levelsOf } from '@/engine/margin/levelsOf'
import type { Levels } from '@/engine/models/liquidationRules'
import { resting } from '@/engine/sweep/resting'
import type { Share, Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { isInShare } from '@/engine/sweep/sweep'
import { movedAlong, placesOn, rangeOf } from './axis'
import { movableAccount } from './movableAccount'

/** Which surface: of which unit (`*`: every unit moves alike), and how fine. */
export interface SurfaceQuestion {
  readonly base: string
  readonly prices: number
  readonly volatilities: number
}

/** One column of the surface: a price, and the MM rate at each volatility, from the lowest up. */
export interface SurfaceColumn {
  /** The move of the price: -0.6 is 60 % down. */
  readonly price: number
  readonly cells: readonly SurfaceCell[]
  /** The same for all columns: whichever comes first brings them. */
  readonly levels: Levels
}

export interface SurfaceCell {
  /** The move of the volatility: 0.5 is half as much again. */
  readonly volatility: number
  /** May be infinite. */
  readonly mmRate: number
  /** USD. */
  readonly maintenanceMargin: number
}

/**
 * The MM rate over price and volatility, the other what-if moves staying as they are; a part for each price, with the
 * market as it is among them. Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function* marginSurface(
  { unmoved, moves }: SweepSubject,
  { base, prices, volatilities }: SurfaceQuestion,
  share: Share,
): Sweep<SurfaceColumn> {
  const account = movableAccount(unmoved)
  const levels = levelsOf(unmoved.rulebook)
  const columns = placesOn(rangeOf('price', unmoved, base), prices, []).filter((_, i) => isInShare(share, i))
  const rows = placesOn(rangeOf('volatility', unmoved, base), volatilities, [])
  for (const [i, price] of columns.entries()) {
    const atPrice = movedAlong('price', moves, base, price)
    const cells: SurfaceCell[] = []
    for (const volatility of rows) {
      const moved = account(movedAlong('volatility', atPrice, base, volatility))
      const { mmRate, maintenanceMargin } = yield* resting(
        moved,
        (i + cells.length / rows.length) / columns.length,
      )
      cells.push({ volatility, mmRate, maintenanceMargin })
    }
    yield { part: { price, cells, levels }, done: (i + 1) / columns.length }
  }
}
