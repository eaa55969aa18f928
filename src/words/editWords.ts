import type { BuiltIn, InputDifference } from '@/state/workbook/inputDifferences'
import { inputDifferences } from '@/state/workbook/inputDifferences'
import { rulebookName } from '@/state/workbook/rulebookName'
import type { Workbook } from '@/state/workbook/workbook'
import { marketTime } from '@/state/workbook/workbookMarket'
import { formatNumber } from '@/ui/format'
import { inputWords } from './inputWords'

/** More rows than this would be a list, not a name. */
const MOST = 2

/**
 * What the last edit did, to stand behind “by”: `spot hedging off`, `adding −3 BTC 24 Apr 80,000 call`, `5 changes`.
 * Null where it changed nothing that counts, or opened another scenario.
 */
export function editWords(from: Workbook, to: Workbook, builtIn: BuiltIn): string | null {
  if (from.name !== to.name) return null
  if (from.rulebook !== to.rulebook) return `the rulebook ${rulebookName(builtIn.rulebooks[to.rulebook])}`
  const differences = inputDifferences(from, to, builtIn)
  if (differences.length === 0) return null
  const asOf = marketTime(to, builtIn.sample)
  if (differences.length <= MOST) return differences.map((one) => inputWords(one, asOf).by).join(' and ')
  return manyWords(differences)
}

/** `adding 3 rows`, `12 changes`. */
function manyWords(differences: readonly InputDifference[]): string {
  const rows = differences.filter((one) => one.kind === 'row' && !one.isSwitched)
  if (rows.length === differences.length) {
    if (rows.every((one) => one.kind === 'row' && one.from === null))
      return `adding ${formatNumber(rows.length)} rows`
    if (rows.every((one) => one.kind === 'row' && one.to === null))
      return `removing ${formatNumber(rows.length)} rows`
  }
  return `${formatNumber(differences.length)} changes`
}
