import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from '@/engine/statement/statement'
import { known } from '@/engine/util/known'
import { accountWords } from '@/models/accountModels'
import type { ComponentWords, PartWords } from '@/models/accountWords'

/** A risk unit with the id of the margin model by which it was computed. */
export interface UnitOfModel {
  readonly model: string
  readonly base: string
  readonly unit: UnitStatement
}

/** What a part of the maintenance margin is made of. */
export interface ComponentCharge {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly address: FigureAddress
  /** The unit's parameters that it takes. */
  readonly parameters: readonly string[]
}

/** The words of a part of the maintenance margin. */
export type NamedPart = PartWords<'maxLoss'> | ComponentWords

/** A part of the maintenance margin. */
export type Component = NamedPart & {
  readonly value: string
  /** Where its explanation is. */
  readonly address: FigureAddress
  /** What it is made of, where that is shown. */
  readonly parts: readonly ComponentCharge[]
}

/** The names and colours of all parts of the maintenance margin of a model, in their order. */
export function namedParts(model: string): readonly NamedPart[] {
  const { maxLoss, components } = accountWords(model)
  return [maxLoss, ...components]
}

/** What the maintenance margin is made of: the maximum loss and the contingency components, in their order. */
export function componentsOf(of: UnitOfModel): readonly Component[] {
  const { model, base, unit } = of
  const { maxLoss, components } = accountWords(model)
  const contingency = components.map(
    (component): Component => ({
      ...component,
      value: known(unit.contingency, component.key),
      address: `units.${base}.contingency.${component.key}`,
      parts: chargesOf(of, component),
    }),
  )
  const loss: Component = { ...maxLoss, value: unit.maxLoss, address: `units.${base}.maxLoss`, parts: [] }
  return [loss, ...contingency]
}

function chargesOf({ base, unit }: UnitOfModel, { made }: ComponentWords): readonly ComponentCharge[] {
  if (made === null) return []
  return made.of.map((charge) => ({
    ...charge,
    value: known(unit[made.key] ?? {}, charge.key),
    address: `units.${base}.${made.key}.${charge.key}`,
  }))
}
