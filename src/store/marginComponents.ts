import type { FigureAddress } from '@/engine/statement/figureAddress'
import { COMPONENTS, MAX_LOSS } from '@/models/uta'
import type { UnitStatement } from './chosenUnit'

/** The names and colours of all parts of the maintenance margin, in their order. */
export const NAMED_COMPONENTS = [MAX_LOSS, ...COMPONENTS] as const

/** A part of the maintenance margin. */
export type Component = (typeof NAMED_COMPONENTS)[number] & {
  readonly value: string
  /** Where its explanation is. */
  readonly address: FigureAddress
}

/** What the maintenance margin is made of: the maximum loss and the contingency components, in their order. */
export function componentsOf(base: string, unit: UnitStatement): readonly Component[] {
  const contingency = COMPONENTS.map(
    (component): Component => ({
      ...component,
      value: unit.contingency[component.key],
      address: `units.${base}.contingency.${component.key}`,
    }),
  )
  return [{ ...MAX_LOSS, value: unit.maxLoss, address: `units.${base}.maxLoss` }, ...contingency]
}
