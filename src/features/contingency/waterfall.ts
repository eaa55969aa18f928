import type { UnitStatement } from '@/store/chosenUnit'
import type { ChartData } from '@/ui/chart/ChartTable'
import { formatMoney, formatNumber } from '@/ui/format'
import { placesFor } from '@/ui/readable'
import { componentsOf } from './components'
import { factorOf } from './contingencyFinding'

/** A bar of the waterfall, from where the one before it ended. */
export interface Step {
  readonly key: string
  readonly name: string
  /** The name in up to three lines, under an upright bar. */
  readonly lines: readonly string[]
  /** The name in one line, beside a lying bar. */
  readonly short: string
  readonly colour: string
  readonly outlined: boolean
  readonly value: string
  readonly address: string
  /** Where the bar begins and ends, to draw. */
  readonly range: readonly [number, number]
}

/** From stress loss through the components to maintenance margin, and by the factor to initial margin. */
export function stepsOf(base: string, unit: UnitStatement): readonly Step[] {
  let reached = 0
  const parts = componentsOf(base, unit).map((component): Step => {
    const from = reached
    reached += Number(component.value)
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
      colour: 'var(--component-total)',
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
      colour: 'var(--component-total)',
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

const MILLION = 1e6

/** The value at a bar's end: whole dollars from a thousand on, `1,274.8 M` from ten million on. */
export function barText(value: string): string {
  const size = Math.abs(Number(value))
  if (size >= 10 * MILLION) return `${formatMoney(size / MILLION, { digits: 1 })}\u202fM`
  return formatMoney(value, { digits: size >= 1000 || size === 0 ? 0 : placesFor([value]) })
}
