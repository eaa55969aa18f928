import type { BarOfParts, Segment } from '@/ui/chart/barOfParts'
import type { ChartData } from '@/ui/chart/ChartTable'
import { compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { CrossUnitComparison } from './compareWithCross'
import { sumOf } from './comparisonRow'

/** The maintenance margin of a unit under one way of margin, as a bar of parts. */
export interface SideBar extends BarOfParts {
  readonly base: string
  readonly side: 'Portfolio' | 'Cross'
}

/** More contracts than these are one segment. */
const MOST = 6

/** Two bars for each unit: portfolio margin by component, cross margin by contract. */
export function sideBars(units: readonly CrossUnitComparison[]): readonly SideBar[] {
  return units.flatMap(({ base, rows, unit, cross, contracts }) => {
    const components = rows.flatMap(({ key, name, colour, left }): Segment[] =>
      left === null || colour === null ? [] : [{ key, name, value: left.value, colour }],
    )
    const needing = contracts
      .flatMap(({ key, name, maintenanceMargin }): Segment[] =>
        maintenanceMargin === null ? [] : [{ key, name, value: maintenanceMargin.value, colour: null }],
      )
      .toSorted((a, b) => compare(b.value, a.value))
    const bar = (side: SideBar['side'], value: string, segments: readonly Segment[]): SideBar => ({
      key: `${base} ${side}`,
      name: `${base} ${side.toLowerCase()}`,
      base,
      side,
      value,
      length: Number(value),
      segments: segments.filter((segment) => signOf(segment.value) !== 0),
    })
    return [
      bar('Portfolio', unit.maintenanceMargin, components),
      bar('Cross', cross.maintenanceMargin, firstOf(needing)),
    ]
  })
}

function firstOf(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= MOST) return segments
  const rest = segments.slice(MOST - 1)
  const value = sumOf(rest.map((segment) => segment.value))
  const others = { key: 'others', name: `${rest.length} other contracts`, value, colour: null }
  return [...segments.slice(0, MOST - 1), others]
}

/** A bar in one sentence. */
export function barSentence({ base, side, value, segments }: SideBar): string {
  const margin = side === 'Portfolio' ? 'Portfolio margin' : 'Cross margin'
  const parts = segments.map((part) => `${part.name} ${readableMoney(part.value)}`).join(', ')
  return `${margin} of ${base}: ${readableMoney(value)} USD${parts === '' ? '' : `, of which ${parts}`}.`
}

/** The bars as plain text, part by part. */
export function sideBarTable(bars: readonly SideBar[]): ChartData {
  return {
    columns: [{ header: 'Part' }, { header: 'Unit' }, { header: 'Margin' }, { header: 'USD' }],
    rows: bars.flatMap(({ base, side, value, segments }) => [
      ...segments.map((part) => [part.name, base, side, part.value]),
      ['Maintenance margin', base, side, value],
    ]),
  }
}
