import type { MarginPreview } from '@/state/query/previewMargin'
import { subtract } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** What the strategy does to the maintenance margin, in a sentence. */
export function previewSentence({ now, after }: MarginPreview): string {
  const change = subtract(after.maintenanceMargin, now.maintenanceMargin) ?? '0'
  if (signOf(change) === 0) return 'Leaves the maintenance margin as it is.'
  const amount = `${readableMoney(change.replace('-', ''))} USD`
  return signOf(change) > 0 ? `Adds ${amount} maintenance margin.` : `Frees ${amount} maintenance margin.`
}

const STATUS: Readonly<Record<MarginPreview['after']['status'], string | null>> = {
  healthy: null,
  noNewRisk: 'With it the initial margin would be more than the account has: the venue would refuse it.',
  autoRepay: 'With it the account would repay what it has borrowed by itself.',
  liquidation: 'With it the account would be liquidated.',
}

/** What else has to be known; null where all is well. */
export function previewWarning({ now, after }: MarginPreview): string | null {
  if (signOf(after.base) <= 0 && signOf(now.base) <= 0) {
    return 'The account has no collateral, so its rates say nothing: enter a balance first.'
  }
  return now.status === after.status ? null : STATUS[after.status]
}
