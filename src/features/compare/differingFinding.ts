import { readableMoney } from '@/ui/readable'
import type { DifferingRow } from './differingRow'

/**
 * How many inputs differ and which of them does most to the margin: `3 inputs differ; BTC index does most: +812.40
 * USD`.
 */
export function differingFinding(rows: readonly Pick<DifferingRow, 'name' | 'effect'>[]): string {
  const count = rows.length === 1 ? 'One input differs' : `${rows.length} inputs differ`
  const alone = (row: (typeof rows)[number]) => row.effect?.alone ?? 0
  const most = rows.reduce((one, other) => (Math.abs(alone(other)) > Math.abs(alone(one)) ? other : one))
  const isKnown = rows.every(({ effect }) => effect !== undefined)
  if (!isKnown) return count
  if (Math.abs(alone(most)) < 0.005) return `${count}, with no effect on the maintenance margin`
  const amount = `${readableMoney(alone(most), { sign: true })} USD of maintenance margin`
  return rows.length === 1 ? `${count}: ${amount}` : `${count}; most by ${most.name}: ${amount}`
}
