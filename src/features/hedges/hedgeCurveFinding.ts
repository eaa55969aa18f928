import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { instrumentName, tradeWords } from '@/words/instrumentName'
import { isNegligible } from './isNegligible'

/** What the hedge curve shows to be true, as its title. */
export function hedgeCurveFinding(curve: HedgeCurve, asOf: string): string {
  const { lowest, unhedged } = curve
  const saved = unhedged.maintenanceMargin - lowest.maintenanceMargin
  if (lowest.size === 0 || isNegligible(saved, unhedged.maintenanceMargin)) {
    return `No size of ${instrumentName(curve, asOf)} lowers the margin below ${readableMoney(unhedged.maintenanceMargin)} USD`
  }
  const words = tradeWords(curve, lowest.sizeText, asOf)
  return `${capitalised(words)} lowers the margin most: by ${readableMoney(saved)} USD to ${readableMoney(lowest.maintenanceMargin)}`
}
