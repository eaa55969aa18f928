import type { MarginModel } from '@/engine/models/model'
import { plain } from '@/engine/numbers/decimal'
import { agrees } from './compare'
import type { Observation } from './observation'

/**
 * Where the maintenance margin of a unit is not what its own maximum loss and contingency add up to, what to say of it;
 * null where it is, where they are not all there, or where the model makes no sum of them. The exchange prints margins
 * of another instant than their parts.
 */
export function contradiction(observations: readonly Observation[], model: MarginModel): string | null {
  if (!model.requirement.addsUp) return null
  const [margin, loss, contingency] = (['maintenanceMargin', 'loss', 'contingency'] as const).map((role) =>
    observations.find((one) => one.role === role),
  )
  if (margin === undefined || loss === undefined || contingency === undefined) return null
  const parts = loss.theirs.plus(contingency.theirs)
  // Each of the three was rounded on its own.
  const places = Math.min(loss.places, margin.places) - 1
  if (agrees({ theirs: margin.theirs, places }, parts)) return null
  const apart = plain(
    parts
      .minus(margin.theirs)
      .dividedBy(margin.theirs.isZero() ? 1 : margin.theirs)
      .times(100),
    3,
  )
  return `their own parts add up to ${plain(parts)}, which is ${apart} % off their margin`
}

/**
 * The observations that a calculation can be held to: margins that contradict their own parts, or come without them,
 * are not among them.
 */
export function consistent(observations: readonly Observation[], model: MarginModel): readonly Observation[] {
  const decided = observations.filter(({ isUndecided }) => isUndecided !== true)
  if (contradiction(observations, model) === null) return decided
  return decided.filter(({ role }) => role !== 'maintenanceMargin' && role !== 'initialMargin')
}
