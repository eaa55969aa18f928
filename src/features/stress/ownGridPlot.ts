import type { OwnGrid } from '@/engine/analysis/stress/ownGrid'
import type { ChartData } from '@/ui/chart/ChartTable'
import type { HeatCell } from '@/ui/chart/HeatTable'
import { exact } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { scenarioWords } from '@/ui/scenarioWords'
import { ivName, shockText } from './shockWords'
import { resultWords } from './stressFinding'

/** A cell of the own grid with its shocks. */
export interface OwnCell extends HeatCell {
  readonly value: number
  readonly price: string
  readonly iv: string
}

/** A row for each volatility shock, the highest on top. */
export function ownRows({ base, prices, ivs, pnls }: OwnGrid) {
  const rows = ivs.map((iv, i) => ({
    head: ivName(String(iv)),
    cells: prices.map((price, at): OwnCell => {
      const value = pnls[i]?.[at] ?? 0
      const words = scenarioWords(base, String(price), String(iv))
      const title = `${words} would ${resultWords(String(value))}. Exactly ${exact(value, 'USD')}. Show how it was made.`
      return { key: `${price} ${iv}`, value, title, price: String(price), iv: String(iv) }
    }),
  }))
  return rows.toReversed()
}

/** The cell that loses most; null where none loses. */
export function worstCell(rows: ReturnType<typeof ownRows>): OwnCell | null {
  const [worst] = rows.flatMap(({ cells }) => cells).toSorted((a, b) => a.value - b.value)
  return worst !== undefined && worst.value < 0 ? worst : null
}

/** The worst of the own grid beside the rulebook's, as a title. */
export function ownFinding(worst: OwnCell | null, base: string, maxLoss: string): string {
  if (worst === null) return 'Nothing is lost in the own grid'
  const words = scenarioWords(base, worst.price, worst.iv)
  return `${words} would lose ${readableMoney(-worst.value)} USD, ${beside(-worst.value - Number(maxLoss))}`
}

/** USD: less is rounding. */
const NOTHING = 0.005

function beside(more: number): string {
  if (Math.abs(more) < NOTHING) return 'as much as the rulebook’s maximum loss'
  return `${readableMoney(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than the rulebook’s maximum loss`
}

/** A row per price shock, a column per volatility shock; each P&L opens how it was made. */
export function ownTable(
  { prices, ivs, pnls }: OwnGrid,
  onExplain: (cell: Pick<OwnCell, 'price' | 'iv'>) => void,
): ChartData {
  return {
    columns: [
      { header: 'Price shock', format: shockText },
      ...ivs.map((iv) => ({
        header: `${ivName(String(iv))}, USD`,
        onExplain: (row: number) => onExplain({ price: String(prices[row] ?? 0), iv: String(iv) }),
      })),
    ],
    rows: prices.map((price, at) => [String(price), ...pnls.map((row) => String(row[at] ?? 0))]),
  }
}
