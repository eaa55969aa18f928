import type { SweepSubject } from '@/engine/sweep/sweep'
import { borrowingBySize, withBorrowing } from './borrowing'
import type { HedgeableUnit } from './hedgeableUnit'
import { type HedgeMargins, hedgeMargins } from './hedgeMargins'
import type { Instrument } from './hedgingInstruments'

/**
 * Tells the unit's margin by what is traded of some instruments, with the margin of what is borrowed to buy spot: a
 * trade adds both to what the account requires.
 */
export function tradedMargins(subject: SweepSubject, hedgeable: HedgeableUnit) {
  let borrowing: ReturnType<typeof borrowingBySize> | null = null
  return (instruments: readonly Instrument[]): HedgeMargins => {
    const margins = hedgeMargins(hedgeable, instruments)
    const place = instruments.findIndex(({ kind }) => kind === 'spot')
    if (place < 0) return margins
    borrowing ??= borrowingBySize(subject, hedgeable)
    const required = borrowing
    const addedAt = (sizes: readonly number[]) => required(sizes[place] ?? 0)
    return {
      ...margins,
      at: (sizes) => margins.at(sizes) + addedAt(sizes).maintenanceMargin,
      height: (sizes) => {
        const { value, sums } = margins.height(sizes)
        const { maintenanceMargin: added } = addedAt(sizes)
        // The more is borrowed, the more of it each coin adds: convex, as the losses.
        return { value: value + added, sums: sums.map((sum) => ({ ...sum, convex: sum.convex + added })) }
      },
      detail: (sizes) => withBorrowing(margins.detail(sizes), addedAt(sizes)),
    }
  }
}
