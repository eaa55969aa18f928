import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { formatNumber } from '@/ui/format'
import { sizeUnit } from '@/words/instrumentName'

/** `buy 0.193`, `sell 14,231 USD contracts`. */
export function sizeWords(leg: HedgeLeg, base: string): string {
  const unit = sizeUnit(leg, base)
  const count = formatNumber(leg.sizeText.replace('-', ''))
  return `${leg.size < 0 ? 'sell' : 'buy'} ${count}${unit === base ? '' : ` ${unit}`}`
}
