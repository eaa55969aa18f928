import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { COMPONENTS, type ComponentWords, MAX_LOSS } from '@/models/uta'

/** The names and colours of all parts of the maintenance margin, in their order. */
export const NAMED_COMPONENTS = [MAX_LOSS, ...COMPONENTS] as const

/** What a part of the maintenance margin is made of. */
export interface ComponentCharge {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly address: FigureAddress
  /** The unit's parameters that it takes. */
  readonly parameters: readonly string[]
}

/** A part of the maintenance margin. */
export type Component = (typeof NAMED_COMPONENTS)[number] & {
  readonly value: string
  /** Where its explanation is. */
  readonly address: FigureAddress
  /** What it is made of, where that is shown. */
  readonly parts: readonly ComponentCharge[]
}

/** What the maintenance margin is made of: the maximum loss and the contingency components, in their order. */
export function componentsOf(base: string, unit: UnitStatement): readonly Component[] {
  const contingency = COMPONENTS.map(
    (component): Component => ({
      ...component,
      value: unit.contingency[component.key],
      address: `units.${base}.contingency.${component.key}`,
      parts: chargesOf(base, unit, component),
    }),
  )
  const loss: Component = { ...MAX_LOSS, value: unit.maxLoss, address: `units.${base}.maxLoss`, parts: [] }
  return [loss, ...contingency]
}

function chargesOf(base: string, unit: UnitStatement, { made }: ComponentWords): readonly ComponentCharge[] {
  if (made === null) return []
  return made.of.map((charge) => ({
    ...charge,
    value: unit[made.key][charge.key],
    address: `units.${base}.${made.key}.${charge.key}`,
  }))
}
