import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Statement } from '@/engine/statement/statement'
import { formatMoney } from '@/ui/format'
import { marginText } from './marginText'

const statement: Statement = JSON.parse(
  readFileSync('src/engine/models/uta/cases/09-orders.expected.json', 'utf8'),
)

test('the finding, each part that is charged and both margins, a line each', () => {
  for (const [base, unit] of Object.entries(statement.units)) {
    const lines = marginText({ model: 'uta', base, unit }).split('\n')
    expect(lines[0]).toMatch(/\.$/)
    expect(lines.at(-2)).toContain(`: ${formatMoney(unit.maintenanceMargin)} USD`)
    expect(lines.at(-1)).toMatch(/^Initial margin: [\d,.]+ USD, × 1\.\d+$/)
    const parts = lines
      .slice(1, -2)
      .map((line) => Number(/: ([\d,.]+) USD/.exec(line)?.[1]?.replaceAll(',', '')))
    expect(parts.every((part) => part > 0)).toBe(true)
    const sum = parts.reduce((all, each) => all + each, 0)
    expect(Math.abs(sum - Number(unit.maintenanceMargin))).toBeLessThan(0.05)
  }
})
