import type { ChartData } from '@/ui/chart/ChartTable'
import { barText, type WaterfallStep } from '@/ui/chart/waterfallStep'
import { readableMoney } from '@/ui/readable'
import type { Sides } from './comparedSides'
import type { StatementComparison } from './compareStatements'
import type { ComparisonRow } from './comparisonRow'

/** A bar of the bridge: a side's margin, or what a part changes on the way from one to the other. */
export interface BridgeStep extends WaterfallStep {
  readonly kind: 'side' | 'change'
  /** As written at its end. */
  readonly text: string
}

/** Below this share of the margins the changes would be slivers: then they are drawn alone. */
const SLIVER = 0.12

/** From the right side's margin, through what each part changes, to the left side's. */
export function bridgeSteps(
  sides: Sides,
  { maintenanceMargin, parts }: Pick<StatementComparison, 'maintenanceMargin' | 'parts'>,
): readonly BridgeStep[] {
  const [start, end] = [maintenanceMargin.right?.value ?? '0', maintenanceMargin.left?.value ?? '0']
  const largest = Math.max(Number(start), Number(end))
  const reach = changesFrom(Number(start), parts).flatMap(({ range }) => range)
  const isWhole = Math.max(...reach, Number(start)) - Math.min(...reach, Number(start)) >= SLIVER * largest
  if (!isWhole) {
    const { difference = '0' } = maintenanceMargin
    return [
      ...changesFrom(0, parts),
      sideStep('difference', 'Difference', difference, 'var(--part-total)', true),
    ]
  }
  return [
    { ...sideStep('right', sides.right.column, start, 'var(--baseline)'), outlined: true },
    ...changesFrom(Number(start), parts),
    sideStep('left', sides.left.column, end, 'var(--part-total)'),
  ]
}

function changesFrom(start: number, parts: readonly ComparisonRow[]): readonly BridgeStep[] {
  let reached = start
  return parts.map(({ key, name, short, colour, difference = '0' }) => {
    const from = reached
    reached += Number(difference)
    return {
      key,
      kind: 'change',
      name,
      lines: [name],
      short,
      colour: colour ?? 'var(--baseline)',
      outlined: false,
      value: difference,
      text: barText(difference, { sign: true }),
      range: [from, reached],
    }
  })
}

function sideStep(key: string, name: string, value: string, colour: string, sign = false): BridgeStep {
  return {
    key,
    kind: 'side',
    name,
    lines: [name],
    short: name,
    colour,
    outlined: false,
    value,
    text: barText(value, { sign }),
    range: [0, Number(value)],
  }
}

/** A bar in one sentence. */
export function bridgeSentence({ kind, key, name, value }: BridgeStep): string {
  if (key === 'difference') return `All changes together: ${readableMoney(value, { sign: true })} USD.`
  if (kind === 'side') return `${name}: maintenance margin of ${readableMoney(value)} USD.`
  return `${name}: ${readableMoney(value, { sign: true })} USD.`
}

/** The bridge as plain text: both sides of every part and the difference. */
export function bridgeTable(
  { left, right }: Sides,
  { parts, maintenanceMargin }: Pick<StatementComparison, 'maintenanceMargin' | 'parts'>,
): ChartData {
  return {
    columns: [
      { header: 'Part' },
      { header: left.column },
      { header: right.column },
      { header: 'Difference' },
    ],
    rows: [...parts, maintenanceMargin].map((row) => [
      row.name,
      row.left?.value ?? '0',
      row.right?.value ?? '0',
      row.difference ?? '',
    ]),
  }
}
