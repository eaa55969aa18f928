import { addCoins, isBalanceOf } from './addCoins'
import { addPosition, isPositionIn } from './addPosition'
import { edited, removed } from './rowChange'
import type { AddedLegs, LegChange } from './withLegs'
import type { BalanceRow, PositionRow, Workbook } from './workbook'
import type { SampleMarket } from './workbookMarket'

/**
 * Switches rows on. A contract has one position, a coin one balance: a row whose contract or coin has one that counts
 * joins it and goes, total equity then being what all rows are worth.
 */
export function switchOn(
  workbook: Workbook,
  table: 'positions' | 'balances',
  ids: ReadonlySet<string>,
  sample: SampleMarket,
): AddedLegs {
  const changes: LegChange[] = []
  let current = workbook
  for (const row of workbook[table]) {
    if (row.enabled || !ids.has(row.id)) continue
    for (const { workbook: next, change, ...more } of stepsOf(current, row, sample)) {
      current = next
      changes.push({ ...change, ...more })
    }
  }
  return { workbook: current, changes, premiums: [] }
}

function stepsOf(workbook: Workbook, row: PositionRow | BalanceRow, sample: SampleMarket) {
  if ('coin' in row) {
    const on = { ...row, enabled: true }
    const joins = isBalanceOf(row.coin)
    if (!joins(on) || !workbook.balances.some(joins)) return [edited(workbook, 'balances', row, on)]
    const without = removed(workbook, 'balances', row)
    return [without, addCoins(without.workbook, row)]
  }
  const on = { ...row, enabled: true }
  const joins = isPositionIn(row.symbol)
  if (!joins(on) || !workbook.positions.some(joins)) return [edited(workbook, 'positions', row, on)]
  const without = removed(workbook, 'positions', row)
  return [without, addPosition(without.workbook, on, { as: 'open position', sample })]
}
