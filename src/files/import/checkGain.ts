import { Decimal } from '@/engine/numbers/decimal'
import { gainAt, type HeldRow } from '@/files/exchange/readPositions'

/** Beside what the rounding of mark and entry makes. */
const TOLERANCE = 1e-6

/** What is odd with a position: where its P&L is not what size, entry and mark make; null where nothing is. */
export function checkGain(row: HeldRow): string | null {
  const { contract, mark, entry, unrealisedPnl } = row
  if (mark === null || entry === null || unrealisedPnl === null) return null
  const gain = gainAt(row, mark)
  if (gain === null) return null
  const slack = [halfStep(mark), halfStep(entry)].reduce((sum, step) => sum.plus(step))
  const byRounding = row.size
    .abs()
    .times(slack)
    .dividedBy(contract.kind === 'inverse' ? mark.times(mark) : 1)
  const allowed = byRounding.plus(Decimal.max(1, gain.abs()).times(TOLERANCE))
  if (gain.minus(unrealisedPnl).abs().lte(allowed)) return null
  return `${contract.symbol}: its unrealised P&L is ${unrealisedPnl.toFixed()}, but size, entry and mark make ${gain.toDecimalPlaces(8).toFixed()}.`
}

/** Half of the last digit that is written. */
function halfStep(value: Decimal): Decimal {
  return new Decimal(10).pow(-value.decimalPlaces()).times(0.5)
}
