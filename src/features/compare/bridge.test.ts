import { expect, test } from 'vitest'
import { bridgeSentence, bridgeSteps, bridgeTable } from './bridge'
import { type Sides, sideNamed } from './comparedSides'
import { rowOf } from './comparisonRow'

const sides: Sides = {
  left: sideNamed('Now'),
  right: sideNamed('Baseline'),
  explains: { left: 'open', right: null },
}
const row = (key: string, name: string, left: string, right: string) =>
  rowOf({ key, name }, { value: left, address: null }, { value: right, address: null })

const far = {
  maintenanceMargin: row('maintenanceMargin', 'Maintenance margin', '150', '100'),
  parts: [row('maxLoss', 'Maximum loss', '130', '60'), row('vegaSpread', 'Vega spread', '20', '40')],
}

test('the bridge leads from the right margin through each change to the left', () => {
  const steps = bridgeSteps(sides, far)
  expect(steps.map(({ name, range, text }) => [name, ...range, text])).toEqual([
    ['Baseline', 0, 100, '100.00'],
    ['Maximum loss', 100, 170, '+70.00'],
    ['Vega spread', 170, 150, '−20.00'],
    ['Now', 0, 150, '150.00'],
  ])
  expect(steps.map(bridgeSentence)).toEqual([
    'Baseline: maintenance margin of 100.00 USD.',
    'Maximum loss: +70.00 USD.',
    'Vega spread: −20.00 USD.',
    'Now: maintenance margin of 150.00 USD.',
  ])
})

test('changes that would be slivers beside the margins are drawn alone', () => {
  const near = {
    maintenanceMargin: row('maintenanceMargin', 'Maintenance margin', '1003', '1000'),
    parts: [row('maxLoss', 'Maximum loss', '905', '900'), row('vegaSpread', 'Vega spread', '98', '100')],
  }
  const steps = bridgeSteps(sides, near)
  expect(steps.map(({ name, range, text }) => [name, ...range, text])).toEqual([
    ['Maximum loss', 0, 5, '+5.00'],
    ['Vega spread', 5, 3, '−2.00'],
    ['Difference', 0, 3, '+3.00'],
  ])
  expect(steps.map(bridgeSentence).at(-1)).toBe('All changes together: +3.00 USD.')
})

test('as a table it has both sides and the difference of each part', () => {
  expect(bridgeTable(sides, far)).toEqual({
    columns: [{ header: 'Part' }, { header: 'Now' }, { header: 'Baseline' }, { header: 'Difference' }],
    rows: [
      ['Maximum loss', '130', '60', '70'],
      ['Vega spread', '20', '40', '-20'],
      ['Maintenance margin', '150', '100', '50'],
    ],
  })
})
