import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { beforeMoves, type SweepSubject } from '@/engine/sweep/sweep'
import { whenLookedAt } from '@/engine/util/whenLookedAt'
import { gained } from './gained'
import { heldIn, movesOf } from './heldIn'
import { owned } from './owned'
import type { PayoffQuestion } from './payoffQuestion'

/** Of each unit and of the account (`*`), what is gained after the moves; worked out when first looked at. */
export type PayoffFigures = Readonly<Record<string, Readonly<Record<PayoffQuestion['since'], Figure | null>>>>

/**
 * The points of payoffs where the moves lead, USD, each a figure that says what every leg is worth there and was
 * before. Follows the margin model, sections "Moving the market and the clock" and "Account".
 */
export function payoffFigures(subject: SweepSubject): PayoffFigures {
  const { unmoved, moves } = subject
  return whenLookedAt([EVERY_UNIT, ...unitsInUse(unmoved)], (base) => {
    const held = heldIn(unmoved, base)
    const moved = beforeMoves(subject) && moveScenario(held, movesOf(moves, base))
    if (moved?.ok === false) return { now: null, entry: null }
    const before = owned(a, held)
    const equity = moved === null ? before.equity : owned(a, moved.value.scenario).equity
    const point = (since: PayoffQuestion['since']) => gained(a, equity, before, since)
    return { now: point('now'), entry: point('entry') }
  })
}
