import type { ChartData } from '@/ui/chart/ChartTable'
import { barText } from '@/ui/chart/waterfallStep'
import { compare } from '@/ui/decimalText'
import { formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { liquidatedWords, percentText, type WithstandRow } from './withstandRows'

type Standing = NonNullable<WithstandRow['standing']>

/** A typed move as a bar. */
export interface WithstandBar {
  readonly move: string
  /** What is left for new positions, USD. */
  readonly available: number
  readonly colour: string
  /** Written at the bar's end: in full, and where there is little room. */
  readonly text: string
  readonly short: string
  readonly sentence: string
}

/** A bar for each typed move, the highest prices on top. */
export function withstandBars(rows: readonly WithstandRow[]): readonly WithstandBar[] {
  return typedRows(rows).map(({ by, standing }) => ({ move: percentText(by), ...after(by, standing) }))
}

/** The same as columns and rows; without the moves that are not known yet. */
export function withstandTable(rows: readonly WithstandRow[]): ChartData {
  return {
    columns: [
      { header: 'Move of all prices', format: percentText },
      { header: 'Available, USD' },
      { header: 'MM rate', format: (rate) => (rate === 'Infinity' ? '∞' : formatPercent(rate)) },
      { header: 'MM after, USD' },
      { header: 'Liquidated' },
    ],
    rows: typedRows(rows).flatMap(({ by, standing }) =>
      standing
        ? [
            [
              by,
              String(standing.available),
              String(standing.mmRate ?? Number.POSITIVE_INFINITY),
              String(standing.maintenanceMargin),
              liquidatedWords(standing),
            ],
          ]
        : [],
    ),
  }
}

function typedRows(rows: readonly WithstandRow[]) {
  return rows
    .flatMap(({ typed: by, standing }) => (by === null ? [] : [{ by, standing }]))
    .toSorted((one, other) => compare(other.by, one.by))
}

function after(by: string, standing: Standing | null | undefined): Omit<WithstandBar, 'move'> {
  if (!standing) {
    const sentence = 'This is being calculated.'
    return { available: 0, colour: 'var(--baseline)', text: '…', short: '…', sentence }
  }
  const { available, liquidated } = standing
  const amount = barText(String(available))
  const rate = `MM rate ${rateText(standing)}`
  return {
    available,
    colour: liquidated === null ? 'var(--gain)' : 'var(--loss)',
    text: liquidated === null ? `${amount}, ${rate}` : `${amount}, ${rate}, liquidation`,
    short: liquidated === null ? amount : `${amount}, liquidation`,
    sentence: `All prices ${percentText(by)}: ${readableMoney(available)} USD available, ${rate}. Liquidated: ${liquidatedWords(standing)}.`,
  }
}

function rateText({ mmRate }: Standing): string {
  return mmRate === null ? '∞' : formatPercent(mmRate)
}
