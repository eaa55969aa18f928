import type { FigureAddress } from '@/engine/statement/figureAddress'
import { accountWords } from '@/models/accountModels'
import { componentsOf, type UnitOfModel } from '@/state/result/marginComponents'
import type { ChartData } from '@/ui/chart/ChartTable'
import type { WaterfallStep } from '@/ui/chart/waterfallStep'
import { formatNumber } from '@/ui/format'
import { factorOf } from './contingencyFinding'

/** A bar of the waterfall, with where it is explained. */
export interface Step extends WaterfallStep {
  readonly address: FigureAddress
}

/**
 * From maximum loss through the components to maintenance margin, and by the factor to initial margin. Parts that do
 * not add up to the margin stand side by side.
 */
export function stepsOf(of: UnitOfModel): readonly Step[] {
  const { model, base, unit } = of
  const { addsUp } = accountWords(model)
  let reached = 0
  const parts = componentsOf(of).map((component): Step => {
    const from = addsUp ? reached : 0
    reached = from + Number(component.value)
    return { ...component, outlined: false, range: [from, reached] }
  })
  const factor = factorOf(unit)
  const times = factor === null ? [] : [`× ${formatNumber(factor)}`]
  return [
    ...parts,
    {
      key: 'maintenanceMargin',
      name: 'Maintenance margin',
      lines: ['Maintenance', 'margin'],
      short: 'Maintenance',
      colour: 'var(--part-total)',
      outlined: false,
      value: unit.maintenanceMargin,
      address: `units.${base}.maintenanceMargin`,
      range: [0, Number(unit.maintenanceMargin)],
    },
    {
      key: 'initialMargin',
      name: 'Initial margin',
      lines: ['Initial', 'margin', ...times],
      short: ['Initial', ...times].join(' '),
      colour: 'var(--part-total)',
      outlined: true,
      value: unit.initialMargin,
      address: `units.${base}.initialMargin`,
      range: [0, Number(unit.initialMargin)],
    },
  ]
}

/** The waterfall as plain text. */
export function tableOf(steps: readonly Step[]): ChartData {
  return {
    columns: [{ header: 'Part' }, { header: 'USD' }],
    rows: steps.map(({ name, value }) => [name, value]),
  }
}
