import { betweenPoints } from '@/engine/analysis/stress/betweenPoints'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/**
 * A price between those of the scenarios at which more is lost than in all of them; nothing where an option is so near
 * its expiry that scenarios give it a part of the shock, or scenarios count in part. Follows the margin model, section
 * "Maximum loss".
 */
export function lossBetween(subject: SweepSubject, { base, now }: LookedAt): readonly Surprise[] {
  const { unit, decides, deciding } = now
  if (unit.grid.shocks.some(({ weight }) => weight !== null)) return []
  const { maxLoss } = deciding.stress
  return [...betweenPoints(subject, { base, decides })].flatMap(({ part }): readonly Surprise[] => {
    if (part === undefined || part.decays) return []
    const { point, iv } = part.deepest
    const deepest = part.points[point]
    const loss = -(deepest?.pnls[iv] ?? 0)
    const atStake = loss - maxLoss
    if (deepest === undefined || atStake <= 0 || !isMuch(atStake, now)) return []
    return [{ kind: 'lossBetween', atStake, base, move: deepest.move, iv: part.ivs[iv] ?? 0, loss, maxLoss }]
  })
}
