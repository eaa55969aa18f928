import type { Levels } from '@/engine/models/liquidationRules'

/** The colour of an MM rate: blue that grows pale towards repayment, amber up to liquidation, red beyond. */
export function rateColour(rate: number, { autoRepay, liquidation }: Levels): string {
  if (rate >= liquidation) return mixed('var(--loss)', 38 + 30 * Math.min(1, rate - liquidation))
  if (rate >= autoRepay) return mixed('var(--warning)', 50)
  return mixed('var(--gain)', 45 - (40 * Math.max(0, rate)) / autoRepay)
}

function mixed(colour: string, percent: number): string {
  return `color-mix(in oklab, ${colour} ${percent.toFixed(1)}%, var(--page))`
}
