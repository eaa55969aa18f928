import { expect, it } from 'vitest'
import type { OwnGrid } from '@/engine/analysis/stress/ownGrid'
import { ownFinding, ownRows, ownTable, worstCell } from './ownGridPlot'

const grid = (pnls: OwnGrid['pnls']): OwnGrid => ({
  base: 'BTC',
  decides: 'C',
  prices: [-0.3, 0.3],
  ivs: [0, 1],
  asRulebook: true,
  pnls,
})
const finding = (pnls: OwnGrid['pnls'], maxLoss: string) =>
  ownFinding(worstCell(ownRows(grid(pnls))), 'BTC', maxLoss).replaceAll('\u202f', ' ')

it('the worst of the own grid stands beside the maximum loss', () => {
  const pnls = [
    [-50, 10],
    [-20, -120],
  ]
  expect(finding(pnls, '100')).toBe(
    'BTC up 30 % with volatility up 100 % would lose 120.00 USD, 20.00 more than the rulebook’s maximum loss',
  )
  expect(finding(pnls, '150')).toContain('30.00 less than the rulebook’s maximum loss')
  expect(finding(pnls, '120')).toContain('as much as the rulebook’s maximum loss')
  expect(
    finding(
      [
        [0, 1],
        [2, 3],
      ],
      '0',
    ),
  ).toBe('Nothing is lost in the own grid')
})

it('rows are volatility shocks from the highest, the table is by price', () => {
  const own = grid([
    [-50, 10],
    [-20, -120],
  ])
  expect(ownRows(own).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [-20, -120],
    [-50, 10],
  ])
  const looked: unknown[] = []
  const { columns, rows } = ownTable(own, (cell) => looked.push(cell))
  columns[2]?.onExplain?.(0)
  expect(looked).toEqual([{ price: '-0.3', iv: '1' }])
  expect(rows).toEqual([
    ['-0.3', '-50', '-20'],
    ['0.3', '10', '-120'],
  ])
})
