import { formatPercent } from '@/ui/format'

/** `63.2 %`; beyond all measure: `more than the account holds`. */
export function rateWords(rate: number): string {
  return Number.isFinite(rate) ? formatPercent(rate) : 'more than the account holds'
}
